import type { CaseFile, Person } from '@shared/api/types/case';
import type { Referral } from '@shared/api/types/referral';
import { amina, dragan, elena, olena, yusuf } from './people';
import { ago, dayIn, newId } from './time';

type PersonWithoutId = Omit<Person, 'id'>;

const MOERS = { ags: '05170024', name: 'Moers' };
export const ABH = '01900000-0000-7000-8000-051700000003';
export const JOBCENTER = '01900000-0000-7000-8000-051700000002';

const referral = (person: PersonWithoutId, values: Partial<Referral>): Referral => ({
  id: newId(),
  version: 0,
  ki: '05170',
  status: 'RECEIVED',
  receivedAt: ago(1),
  urgency: 'NORMAL',
  reason: 'RECHTSKREISWECHSEL',
  lifeDomains: ['LANGUAGE', 'WORK'],
  senderOrg: JOBCENTER,
  senderName: 'Jobcenter Kreis Wesel',
  municipality: MOERS,
  possibleDuplicate: false,
  dueOn: dayIn(5),
  overdue: false,
  amendments: [],
  withdrawalReason: null,
  attachments: [],
  duplicateHints: [],
  legalBasis: { kind: 'CONSENT', form: 'WRITTEN', givenOn: dayIn(-9) },
  purposeBound: true,
  person,
  externalReference: 'JC-WES-2026-004711',
  decidedAt: null,
  declineReason: null,
  otherCaseManagement: null,
  note: null,
  caseId: null,
  ...values,
});

const caseFile = (number: string, person: PersonWithoutId, values: Partial<CaseFile>): CaseFile => ({
  id: newId(),
  number,
  ki: '05170',
  controller: '01900000-0000-7000-8000-051700000001',
  version: 3,
  phase: 'ZIELVEREINBARUNG',
  allowedPhases: ['ASSESSMENT', 'HILFEPLANUNG', 'LEISTUNGSSTEUERUNG', 'RUHEND', 'ABGEBROCHEN'],
  responsible: '01900000-0000-7000-8001-051700000001',
  responsibleName: 'Miriam Kaya',
  mine: true,
  relation: 'RESPONSIBLE',
  mayWork: true,
  withheld: [],
  away: null,
  openedAt: ago(60),
  closedAt: null,
  closing: null,
  mergedInto: null,
  restrictedSince: null,
  accessChannel: 'JOBCENTER',
  referralId: null,
  lifeDomains: ['MIGRATION', 'WORK', 'LANGUAGE'],
  municipality: MOERS,
  nextFollowUp: dayIn(-2),
  overdue: true,
  person: { id: newId(), ...person },
  purposeBound: false,
  openHandovers: 1,
  openGoals: 2,
  ...values,
});

export const cases: CaseFile[] = [
  caseFile('WES-2026-00017', amina, {}),
  caseFile('WES-2026-00021', dragan, {
    phase: 'ERSTBERATUNG',
    allowedPhases: ['ASSESSMENT', 'VERWIESEN', 'RUHEND', 'ABGEBROCHEN'],
    nextFollowUp: dayIn(1),
    overdue: false,
    openHandovers: 0,
    openGoals: 0,
    openedAt: ago(12),
  }),
  caseFile('WES-2025-00412', olena, {
    phase: 'MONITORING',
    allowedPhases: ['LEISTUNGSSTEUERUNG', 'RE_ASSESSMENT', 'RUHEND', 'ABGEBROCHEN'],
    nextFollowUp: dayIn(20),
    overdue: false,
    openedAt: ago(380),
    municipality: { ags: '05170008', name: 'Dinslaken' },
    openHandovers: 0,
  }),
];
export const first = cases[0]!.id;

export const referrals: Referral[] = [
  referral(yusuf, {
    urgency: 'CRISIS',
    reason: 'VOLLJAEHRIGKEIT',
    senderName: 'Jugendamt Kreis Wesel',
    purposeBound: false,
    receivedAt: ago(9),
    dueOn: dayIn(-8),
    overdue: true,
    attachments: [
      {
        id: newId(),
        name: 'Hilfeplan.pdf',
        mediaType: 'application/pdf',
        size: 84_213,
        sha256: 'a'.repeat(64),
        addedAt: ago(9),
        addedBy: 'jugendamt-kreis-wesel',
      },
    ],
    note: 'Wird in drei Monaten volljährig, bisher in der Jugendhilfe. Anschluss an Ausbildung und Wohnung ist offen.',
    lifeDomains: ['FAMILY', 'HOUSING', 'WORK', 'PARTICIPATION'],
  }),
  referral(amina, {
    urgency: 'HIGH',
    receivedAt: ago(2),
    possibleDuplicate: true,
    duplicateHints: [
      {
        caseId: first,
        caseNumber: 'WES-2026-00017',
        referralId: null,
        reason: 'SIMILAR_NAME',
      },
    ],
  }),
  referral(elena, {
    reason: 'EU_CITIZEN',
    receivedAt: ago(0, 3),
    otherCaseManagement: 'Sozialberatung der Gemeinde',
    lifeDomains: ['LIVELIHOOD'],
  }),
];
