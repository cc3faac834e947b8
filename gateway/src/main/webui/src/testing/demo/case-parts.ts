import type { Assessment, CaseContact, Consent, Goal } from '@shared/api/types/case';
import { ABH, first } from './case-data';
import { ago, dayIn, newId } from './time';

export const assessments: Record<string, Assessment[]> = {
  [first]: [
    {
      id: newId(),
      number: 2,
      takenAt: ago(3),
      takenBy: 'Miriam Kaya',
      domains: [
        {
          domain: 'MIGRATION',
          situation: 'Seit 2019 in Deutschland, zuletzt Duldung, Ausbildung begonnen.',
          resources: 'Alle Unterlagen vollständig, Pass in Verlängerung.',
          needs: 'Prüfung einer Aufenthaltserlaubnis nach § 25b AufenthG (nachhaltige Integration).',
          wishes: 'Sicherer Aufenthalt, Familie besuchen können.',
          priority: 'MEDIUM',
          rechtskreis: 'AUFENTHG',
        },
        {
          domain: 'WORK',
          situation: 'Ausbildung zur Bäckerin, zweites Lehrjahr.',
          resources: 'Betrieb möchte sie übernehmen.',
          wishes: 'Nach der Ausbildung im Betrieb bleiben.',
          priority: 'MEDIUM',
        },
        {
          domain: 'LANGUAGE',
          situation: 'B1 bestanden.',
          resources: 'Übt mit Kolleginnen.',
          wishes: 'B2 vor der Prüfung.',
        },
      ],
    },
    {
      id: newId(),
      number: 1,
      takenAt: ago(40),
      takenBy: 'Miriam Kaya',
      domains: [
        {
          domain: 'MIGRATION',
          situation: 'Seit 2019 in Deutschland, zuletzt Duldung, Ausbildung begonnen.',
          resources: 'Alle Unterlagen vollständig, Pass vorhanden.',
          needs: 'Prüfung einer Aufenthaltserlaubnis nach § 25b AufenthG (nachhaltige Integration).',
          wishes: 'Sicherer Aufenthalt, Familie besuchen können.',
          priority: 'HIGH',
          rechtskreis: 'AUFENTHG',
        },
        {
          domain: 'WORK',
          situation: 'Ausbildung zur Bäckerin, zweites Lehrjahr.',
          resources: 'Betrieb möchte sie übernehmen.',
          needs: 'Unterstützung in der Berufsschule.',
          priority: 'MEDIUM',
        },
        {
          domain: 'LANGUAGE',
          situation: 'B1 bestanden.',
          resources: 'Übt mit Kolleginnen.',
          wishes: 'B2 vor der Prüfung.',
        },
      ],
    },
  ],
};

export const goals: Record<string, Goal[]> = {
  [first]: [
    {
      id: newId(),
      version: 0,
      wording: 'Ich möchte sicher bleiben und nach der Ausbildung als Bäckerin arbeiten.',
      domain: 'MIGRATION',
      indicator: 'Der Aufenthaltstitel ist erteilt.',
      targetDate: dayIn(120),
      marks: [],
      dimension: 'REGULAR_SYSTEMS',
      agreedByPerson: true,
      agreedOn: dayIn(-30),
      status: 'OPEN',
      closedAt: null,
      closingNote: null,
    },
    {
      id: newId(),
      version: 0,
      wording: 'Ich schaffe die B2-Prüfung.',
      domain: 'LANGUAGE',
      indicator: null,
      targetDate: null,
      marks: [],
      dimension: null,
      agreedByPerson: true,
      agreedOn: dayIn(-30),
      status: 'OPEN',
      closedAt: null,
      closingNote: null,
    },
  ],
};

const byMiriam = {
  recordedBy: 'Miriam Kaya',
  correctedBy: null,
  correctedAt: null,
  mayCorrect: true,
  withdrawUntil: null,
  earlier: [],
  version: 0,
};

export const contacts: Record<string, CaseContact[]> = {
  [first]: [
    {
      id: newId(),
      date: dayIn(-16),
      minutes: 45,
      channel: 'PERSONAL',
      language: 'ar',
      interpreterUsed: true,
      domains: ['MIGRATION'],
      note: 'Unterlagen für die Ausländerbehörde durchgesehen.',
      marks: [],
      themes: [],
      ...byMiriam,
      recordedAt: ago(16),
    },
    {
      id: newId(),
      date: dayIn(-40),
      minutes: 90,
      channel: 'HOME_VISIT',
      language: 'ar',
      interpreterUsed: true,
      domains: ['FAMILY', 'HOUSING'],
      note: null,
      marks: [],
      themes: [],
      ...byMiriam,
      recordedAt: ago(40),
    },
  ],
};

export const consents: Record<string, Consent[]> = {
  [first]: [
    {
      id: newId(),
      status: 'GIVEN',
      recipientOrg: ABH,
      recipientName: 'Ausländerbehörde Kreis Wesel',
      recipientKind: 'ABH',
      domains: ['MIGRATION', 'WORK', 'LANGUAGE'],
      documents: [
        { id: '01900000-0000-7000-8020-000000000001', title: 'Telc-Zertifikat Deutsch B1' },
        { id: '01900000-0000-7000-8020-000000000003', title: 'Foto des Arbeitsvertrags' },
      ],
      purpose: 'RESIDENCE_PERSPECTIVE',
      form: 'WRITTEN',
      language: 'ar',
      givenOn: dayIn(-15),
      singleTransfer: true,
      noticeSection87: true,
      giving: {
        textVersion: '2026-11-2',
        textLanguage: 'ar',
        textReviewed: false,
        personAgrees: false,
        drawn: false,
      },
      interpreter: null,
      guardian: null,
      validUntil: null,
      withdrawnAt: null,
      takenBy: 'Miriam Kaya',
      version: 0,
    },
  ],
};
