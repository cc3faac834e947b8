import type { TimelineItem } from '@shared/api/types/case';
import type { Handover } from '@shared/api/types/handover';
import { ABH, cases, first, JOBCENTER } from './case-data';
import { ago, dayIn, newId } from './time';

const handover = (values: Partial<Handover>): Handover => ({
  id: newId(),
  caseId: null,
  consentId: newId(),
  version: 0,
  status: 'OFFERED',
  kind: 'ACCOMPANIED',
  purpose: 'COUNSELLING',
  domains: ['FAMILY', 'LIVELIHOOD'],
  recipientOrg: 'mbe',
  recipientName: 'Migrationsberatung Caritas Moers-Xanten',
  recipientKind: 'OTHER',
  senderName: 'KI Kreis Wesel',
  offeredAt: ago(1),
  dueOn: null,
  message: null,
  answeredAt: null,
  answerReason: null,
  answerNote: null,
  outcome: null,
  ...values,
});

export const handovers: Handover[] = [
  handover({
    caseId: first,
    status: 'STARTED',
    purpose: 'RESIDENCE_PERSPECTIVE',
    domains: ['MIGRATION', 'WORK'],
    recipientOrg: ABH,
    recipientName: 'Ausländerbehörde Kreis Wesel',
    recipientKind: 'ABH',
    offeredAt: ago(14),
    dueOn: dayIn(-1),
  }),
  handover({
    caseId: cases[2]!.id,
    status: 'COMPLETED',
    outcome: 'SERVICE_STARTED',
    kind: 'CONTACT',
    purpose: 'LANGUAGE_COURSE',
    domains: ['LANGUAGE'],
    recipientOrg: JOBCENTER,
    recipientName: 'Volkshochschule Moers – Kamp-Lintfort',
    offeredAt: ago(70),
  }),
];

export const partnerHandovers: Handover[] = [
  handover({ dueOn: dayIn(6), message: 'Die Person wünscht sich ein erstes Gespräch auf Arabisch.' }),
  handover({
    status: 'ACCEPTED',
    kind: 'CONTACT',
    purpose: 'BENEFITS',
    domains: ['LIVELIHOOD', 'WORK'],
    offeredAt: ago(8),
    dueOn: dayIn(-1),
  }),
];

const ME = '01900000-0000-7000-8001-051700000001';
const event = (
  days: number,
  type: string,
  title: string,
  data: Record<string, unknown> = {},
): TimelineItem => ({
  id: newId(),
  time: ago(days),
  type: `nrw.kim.${type}.v1`,
  title,
  actor: ME,
  actorName: 'Miriam Kaya',
  data,
});

export const timeline: TimelineItem[] = [
  event(14, 'handover.offered', 'Fallübergabe angeboten', { recipientOrg: ABH }),
  event(15, 'consent.given', 'Einwilligung erteilt', { recipientOrg: ABH }),
  event(30, 'case.goal-agreed', 'Ziel vereinbart', { domain: 'MIGRATION' }),
  event(38, 'case.phase-changed', 'Phase gewechselt', { from: 'ASSESSMENT', to: 'ZIELVEREINBARUNG' }),
  event(40, 'case.assessed', 'Bestandsaufnahme erhoben'),
  event(60, 'case.opened', 'Fall eröffnet'),
];
