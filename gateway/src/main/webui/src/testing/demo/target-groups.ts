import { http, HttpResponse } from 'msw';
import type { LocalThemeList } from '@shared/api/types/local-theme';
import type { MigrationNote, PersonPath } from '@shared/api/types/path';
import type { TargetHint, TargetRule, TargetRules, TargetRulesVersion } from '@shared/api/types/target-group';
import { dayIn } from './time';

const rule: TargetRule = {
  de: 'Neuzugewanderte (drei Jahre)',
  en: 'Newcomers (three years)',
  validFrom: '2021-08-10',
  validUntil: null,
  ageFrom: null,
  ageTo: null,
  maxYearsHere: 3,
  statusGroups: [],
  nationalityGroups: [],
  municipalities: [],
  tags: [],
  noOtherCaseManagement: true,
  withChildren: false,
};

export const targetRules: TargetRulesVersion = {
  version: 2,
  rules: {
    rules: [rule],
    smallMunicipalities: ['05170004'],
    otherwiseDe: 'Migrationsberatung für Erwachsene (MBE) oder Jugendmigrationsdienst (JMD)',
    otherwiseEn: 'Counselling for adult immigrants (MBE) or youth migration service (JMD)',
  },
  changedBy: 'Petra Lindner',
  changedAt: '2026-09-01T08:00:00Z',
};

export const targetHint: TargetHint = {
  belongs: 'UNCLEAR',
  rules: [
    {
      rule,
      belongs: 'UNCLEAR',
      reasons: [
        { criterion: 'STAY', met: 'YES' },
        { criterion: 'NO_OTHER_CASE_MANAGEMENT', met: 'UNCLEAR' },
      ],
    },
  ],
  otherwiseDe: null,
  otherwiseEn: null,
};

export const localThemes: LocalThemeList = {
  version: 1,
  list: {
    themes: [
      {
        code: 'KITA_PLATZ',
        de: 'Kita-Platz',
        en: 'Nursery place',
        domain: 'FAMILY',
        group: null,
        retired: false,
      },
      {
        code: 'ANERKENNUNG',
        de: 'Anerkennung von Abschlüssen',
        en: 'Recognition of qualifications',
        domain: 'WORK',
        group: null,
        retired: false,
      },
      {
        code: 'HAEUSLICHE_GEWALT',
        de: 'Häusliche Gewalt',
        en: 'Domestic violence',
        domain: 'FAMILY',
        group: 'VIOLENCE',
        retired: false,
      },
    ],
  },
};

export const personPath: PersonPath = {
  milestones: [
    { day: '2019-04-12', kind: 'ARRIVED', code: null, until: null, body: null },
    { day: '2019-05-02', kind: 'RECHTSKREIS', code: 'ASYLBLG', until: '2025-12-31', body: null },
    { day: '2020-01-15', kind: 'RESIDENCE_STATUS', code: 'DULDUNG_60A', until: null, body: null },
    { day: '2026-01-01', kind: 'RECHTSKREIS', code: 'SGB_II', until: null, body: null },
    { day: dayIn(-60), kind: 'CASE_OPENED', code: '05170-2026-000412', until: null, body: null },
  ],
  lanes: [
    {
      body: null,
      caseManagement: true,
      periods: [{ kind: 'CASE', from: dayIn(-60), until: null, domains: [], text: '05170-2026-000412' }],
    },
    {
      body: 'Migrationsberatung für erwachsene Zugewanderte Moers',
      caseManagement: false,
      periods: [
        { kind: 'HANDOVER', from: dayIn(-40), until: dayIn(-10), domains: ['LANGUAGE', 'WORK'], text: null },
      ],
    },
    {
      body: null,
      caseManagement: false,
      periods: [
        { kind: 'STEP', from: dayIn(-30), until: null, domains: ['LANGUAGE'], text: 'Berufssprachkurs B2' },
      ],
    },
  ],
  ahead: [{ kind: 'RECHTSKREISWECHSEL', expectedOn: dayIn(70), done: 2, items: 7 }],
  titlesReleased: false,
  withheld: [],
};

export const migrationNote: MigrationNote = {
  withheld: false,
  phase: null,
  note: 'Nach dem ersten Jahr viel Kraft verloren; spricht offen darüber.',
  changedBy: 'Miriam Kaya',
  changedAt: '2026-11-03T09:00:00Z',
  version: 1,
};

export const targetGroupHandlers = [
  http.get('*/api/v1/target-group-rules', () => HttpResponse.json(targetRules)),
  http.put('*/api/v1/target-group-rules', async ({ request }) =>
    HttpResponse.json({
      ...targetRules,
      version: targetRules.version + 1,
      rules: (await request.json()) as TargetRules,
    }),
  ),
  http.get('*/api/v1/target-group-rules/versions', () => HttpResponse.json({ items: [targetRules] })),
  http.get('*/api/v1/target-group-rules/examples', () =>
    HttpResponse.json({ items: [{ ki: '05170', name: 'Kreis Wesel', rules: targetRules.rules }] }),
  ),
  http.post('*/api/v1/target-group-rules/preview', () => HttpResponse.json({ yes: 31, unclear: 12, no: 5 })),
  http.post('*/api/v1/target-group-check', () => HttpResponse.json(targetHint)),
  http.get('*/api/v1/cases/:id/target-group', () =>
    HttpResponse.json({ hint: targetHint, situations: ['LEAVING_ASYLBLG', 'SMALL_MUNICIPALITY'] }),
  ),
  http.get('*/api/v1/referrals/:id/target-group', () => HttpResponse.json(targetHint)),
  http.get('*/api/v1/local-themes', () => HttpResponse.json(localThemes)),
  http.put('*/api/v1/local-themes', async ({ request }) =>
    HttpResponse.json({ version: localThemes.version + 1, list: await request.json() }),
  ),
  http.get('*/api/v1/local-themes/examples', () =>
    HttpResponse.json({
      items: [{ nameDe: 'Häufige Themen', nameEn: 'Frequent themes', themes: localThemes.list.themes }],
    }),
  ),
  http.get('*/api/v1/cases/:id/path', () => HttpResponse.json(personPath)),
  http.get('*/api/v1/cases/:id/leads', () =>
    HttpResponse.json({
      items: [
        { sub: 'm', name: 'Miriam Kaya', from: '2026-10-20T08:00:00Z', until: null },
        { sub: 'j', name: 'Jonas Brandt', from: '2026-09-22T08:00:00Z', until: '2026-10-20T08:00:00Z' },
      ],
    }),
  ),
  http.get('*/api/v1/cases/:id/migration-note', () => HttpResponse.json(migrationNote)),
  http.put('*/api/v1/cases/:id/migration-note', async ({ request }) =>
    HttpResponse.json({
      ...migrationNote,
      ...((await request.json()) as object),
      version: migrationNote.version + 1,
    }),
  ),
  http.get('*/api/v1/data-exchange/:id', () =>
    HttpResponse.json({ allowed: true, agreementNeeded: true, missing: null, until: null }),
  ),
  http.get('*/api/v1/agreements', ({ request }) =>
    HttpResponse.json({
      items: [
        {
          id: '01900000-0000-7000-8009-051700000008',
          ki: '05170',
          organisationId: new URL(request.url).searchParams.get('organisation'),
          kind: 'COOPERATION',
          annex: 'ART_26',
          state: 'SIGNED',
          signedOn: '2022-03-01',
          validFrom: '2022-04-01',
          validUntil: null,
          noticeWeeks: 12,
          terminatedTo: null,
          expired: false,
          exchange: true,
          next: ['TERMINATED'],
          version: 0,
        },
      ],
      next: null,
    }),
  ),
];
