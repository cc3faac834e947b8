import type { DomainAssessment, Goal, LifeDomain, PersonData } from './case';
import type { CodeOf } from './codes';

export interface Handover {
  id: string;
  /** Only the sender knows the case. */
  caseId?: string | null;
  consentId?: string | null;
  version: number;
  status: CodeOf<'handoverStatus'>;
  kind: CodeOf<'handoverKind'>;
  purpose: CodeOf<'handoverPurpose'>;
  domains: LifeDomain[];
  recipientOrg: string;
  recipientName: string;
  recipientKind?: CodeOf<'recipientKind'>;
  senderName: string;
  offeredAt: string;
  dueOn?: string | null;
  message?: string | null;
  answeredAt?: string | null;
  answerReason?: CodeOf<'declineReason'> | null;
  answerNote?: string | null;
  outcome?: CodeOf<'handoverOutcome'> | null;
}

/** What the recipient reads: just what the person consented to. */
export interface HandoverExtract {
  handoverId: string;
  caseNumber: string;
  purpose: CodeOf<'handoverPurpose'>;
  message?: string | null;
  person: PersonData;
  domains: DomainAssessment[];
  goals: Goal[];
  consent: { id: string; form: CodeOf<'consentForm'>; givenOn: string; validUntil?: string | null };
  /** Sozialdaten: the recipient, too, may use them for this purpose only. */
  purposeBound?: boolean;
  hash: string;
}

/** What the recipient sees before it accepts: enough to decide, not enough to recognise. */
export interface HandoverMinimum {
  handoverId: string;
  purpose: CodeOf<'handoverPurpose'>;
  domains: LifeDomain[];
  ageGroup: CodeOf<'ageGroup'>;
  ags: string;
  municipality?: string;
  dueOn?: string | null;
}
