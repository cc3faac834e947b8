import type { LifeDomain, PersonData } from './case';
import type { CodeOf } from './codes';
import type { Municipality, NamedRef } from './common';

export interface ReferralItem {
  id: string;
  version: number;
  status: 'RECEIVED' | 'ACCEPTED' | 'DECLINED' | 'MERGED' | 'WITHDRAWN';
  receivedAt: string;
  urgency: CodeOf<'urgency'>;
  reason: string;
  lifeDomains: LifeDomain[];
  senderOrg: string;
  senderName: string;
  /** Gone with the person when the referral was refused. */
  municipality: Municipality | null;
  site: NamedRef | null;
  possibleDuplicate: boolean;
  ageGroup: string | null;
  dueOn: string;
  overdue: boolean;
  waitingWorkingDays: number;
  amendments: number;
}

/** What decides, without the person. */
export interface ReferralPreview extends Omit<ReferralItem, 'site' | 'amendments'> {
  languages: string[];
  interpreterNeeded: boolean;
  purposeBound: boolean;
  duplicateHints: DuplicateHint[];
  attachmentCount: number;
  /** Pointers of what the sender has changed. */
  changed: string[];
  declineReason?: string | null;
  withdrawalReason?: string | null;
  caseId?: string | null;
}

export interface ReferralAttachment {
  id: string;
  name: string;
  mediaType: string;
  size: number;
}

export interface ReferralAmendment {
  number: number;
  changedAt: string;
  changedBy: string;
  afterDecision: boolean;
  changes: { pointer: string; before: unknown; after: unknown }[];
}

/** A Systemlücke that a refusal points at, ready to be released. */
export interface GapDraft {
  kind: string;
  dimension: string;
  domain: string;
  ags: string;
  title: string;
  description: string;
  frequency: string;
}

export interface Referral extends Omit<
  ReferralItem,
  'site' | 'ageGroup' | 'waitingWorkingDays' | 'amendments'
> {
  amendments: ReferralAmendment[];
  attachments: ReferralAttachment[];
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
