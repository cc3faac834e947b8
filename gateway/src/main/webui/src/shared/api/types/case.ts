import type { ConsentGiving } from './consent';
import type { CodeOf } from './codes';
import type { Municipality, NamedRef } from './common';

export type LifeDomain = CodeOf<'lifeDomain'>;
export type CasePhase = CodeOf<'casePhase'>;

export interface PersonData {
  givenName: string;
  familyName: string;
  birthDate: string;
  sex?: string;
  nationalities?: string[];
  languages?: string[];
  interpreterNeeded: boolean;
  residence: { ags: string; postalCode?: string; city?: string; street?: string };
  contact?: { phone?: string; email?: string };
  residenceStatus?: string;
  arrivedOn?: string;
  familyStatus?: string;
}

export interface Person extends PersonData {
  id: string;
}

export interface ReferralItem {
  id: string;
  version: number;
  status: 'RECEIVED' | 'ACCEPTED' | 'DECLINED' | 'MERGED' | 'FORWARDED';
  receivedAt: string;
  urgency: CodeOf<'urgency'>;
  reason: string;
  lifeDomains: LifeDomain[];
  senderOrg: string;
  senderName: string;
  municipality: Municipality;
  site: NamedRef | null;
  possibleDuplicate: boolean;
  ageGroup: string;
  personLabel: string;
}

export interface Referral extends Omit<ReferralItem, 'site' | 'ageGroup' | 'personLabel'> {
  ki: string;
  decidedAt?: string | null;
  declineReason?: string | null;
  externalReference?: string | null;
  person: PersonData;
  note?: string | null;
  otherCaseManagement?: string | null;
  purposeBound: boolean;
  legalBasis: { kind: string; form?: string; givenOn?: string };
  duplicateHints: DuplicateHint[];
  caseId?: string | null;
}

export interface DuplicateHint {
  caseId?: string | null;
  caseNumber?: string | null;
  referralId?: string | null;
  reason: string;
}

export interface CaseItem {
  id: string;
  number: string;
  personId: string;
  personName: string;
  phase: CasePhase;
  responsible: string;
  responsibleName: string;
  openedAt: string;
  municipality: Municipality;
  lifeDomains: LifeDomain[];
  nextFollowUp?: string | null;
  overdue: boolean;
}

export interface CaseFile extends Omit<CaseItem, 'personId' | 'personName'> {
  ki: string;
  controller: string;
  version: number;
  allowedPhases: CasePhase[];
  /** True for the responsible case manager: only they change the file. */
  mine: boolean;
  closedAt?: string | null;
  closing?: { reason: string; note?: string | null } | null;
  accessChannel: string;
  referralId?: string | null;
  person: Person;
  openHandovers: number;
  openGoals: number;
}

export interface DomainAssessment {
  domain: LifeDomain;
  situation?: string;
  resources?: string;
  needs?: string;
  wishes?: string;
  priority?: CodeOf<'priority'>;
  rechtskreis?: CodeOf<'rechtskreis'>;
}

export interface Assessment {
  id: string;
  number: number;
  takenAt: string;
  takenBy: string;
  domains: DomainAssessment[];
}

export interface Goal {
  id: string;
  version: number;
  wording: string;
  domain: LifeDomain;
  targetDate?: string | null;
  indicator?: string | null;
  agreedByPerson: boolean;
  agreedOn?: string | null;
  status: CodeOf<'goalStatus'>;
  closedAt?: string | null;
  closingNote?: string | null;
}

export interface CaseContact {
  id: string;
  date: string;
  minutes: number;
  channel: string;
  language?: string | null;
  interpreterUsed: boolean;
  domains: LifeDomain[];
  note?: string | null;
  recordedBy: string;
  recordedAt: string;
}

export interface Consent {
  id: string;
  status: CodeOf<'consentStatus'>;
  recipientOrg: string;
  recipientName?: string | null;
  recipientKind: CodeOf<'recipientKind'>;
  domains: LifeDomain[];
  purpose: string;
  form: string;
  language?: string | null;
  givenOn: string;
  validUntil?: string | null;
  singleTransfer: boolean;
  noticeSection87: boolean;
  withdrawnAt?: string | null;
  giving?: ConsentGiving;
}

export interface TimelineItem {
  id: string;
  time: string;
  /** CloudEvents type, e.g. `nrw.kim.case.opened.v1`. */
  type: string;
  /** German title of the event. */
  title: string;
  /** Login id of who did it; names of colleagues are not kept with the events. */
  actor: string;
  data: Record<string, unknown>;
}

export interface AccessItem {
  id: string;
  time: string;
  actor: string;
  actorOrg: string;
  /** Roles at that moment, separated by commas. */
  role: string;
  purpose: string;
  /** What was read, e.g. `CASE_READ`; an extract carries its hash after a colon. */
  action: string;
  subject: string;
  personId?: string | null;
}

export interface CaseGap {
  id: string;
  kind: CodeOf<'gapKind'>;
  dimension: CodeOf<'gapDimension'>;
  domain: LifeDomain;
  rechtskreise: CodeOf<'rechtskreis'>[];
  title: string;
  description: string;
  frequency: CodeOf<'gapFrequency'>;
  status: CodeOf<'gapStatus'>;
  reportedAt: string;
}
