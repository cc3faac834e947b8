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
  progress?: HandoverProgress;
}

/** How a handover stands beside its status. */
export interface HandoverProgress {
  /** On the watch list until the body confirms the start. */
  watched: boolean;
  followUpOn?: string | null;
  expiresOn?: string | null;
  /** The other side did something that this side has not seen. */
  news: boolean;
  questionOpen: boolean;
  consentWithdrawn: boolean;
  nextStep?: CodeOf<'handoverNextStep'> | null;
  gapProposed: boolean;
  kindReason?: string | null;
  overlapReason?: string | null;
  acceptedByName?: string | null;
  leadMayGo: boolean;
}

export interface HandoverMessage {
  id: string;
  fromRecipient: boolean;
  authorName?: string | null;
  text: string;
  writtenAt: string;
}

export interface ProcederePoint {
  code: string;
  label: string;
  mandatory: boolean;
  /** The server finds out by itself. */
  automatic: boolean;
}

/** What the rules propose, with the reason in both languages. */
export interface KindProposal {
  kind: CodeOf<'handoverKind'>;
  withoutReason: CodeOf<'handoverKind'>[];
  rechtskreis?: CodeOf<'rechtskreis'> | null;
  de: string;
  en: string;
}

export interface HandoverTarget {
  domain: LifeDomain;
  rechtskreis: CodeOf<'rechtskreis'>;
  purpose: CodeOf<'handoverPurpose'>;
  bodies: { id: string; name: string; offers: string[]; proposal: KindProposal }[];
}

export interface CaseResults {
  themes: {
    domain: LifeDomain;
    severalAtWork: boolean;
    bodies: {
      handoverId: string;
      recipientName: string;
      status: CodeOf<'handoverStatus'>;
      atWork: boolean;
      outcome?: CodeOf<'handoverOutcome'> | null;
      note?: string | null;
      nextStep?: CodeOf<'handoverNextStep'> | null;
      since: string;
    }[];
  }[];
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
