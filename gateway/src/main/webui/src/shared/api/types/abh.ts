import type { CodeOf } from './codes';

/** Fallübergabe in the inbox of an authority: codes and places only, nothing about the person. */
export interface InboxHandover {
  handoverId: string;
  ki: string;
  kiName?: string | null;
  kind: string;
  purpose: string;
  domains: CodeOf<'lifeDomain'>[];
  ags?: string | null;
  municipality?: string | null;
  ageGroup?: string | null;
  offeredAt: string;
  dueOn?: string | null;
  status: CodeOf<'handoverStatus'>;
  answeredAt?: string | null;
  declineReason?: string | null;
  declineNote?: string | null;
  procedureId?: string | null;
  competenceHint?: CompetenceHint | null;
  version: number;
}

/** Set when the person lives outside the authority's area. */
export interface CompetenceHint {
  municipality?: string | null;
  authorityName?: string | null;
  textDe: string;
  textEn?: string;
}

export type ProcedureStatus = 'OPEN' | 'DECIDED' | 'CLOSED';

/** How a checklist stands; says nothing about the decision. */
export interface ChecklistSummary {
  met: number;
  open: number;
  proofMissing: number;
  notMet: number;
  discretion: number;
  hintDe: string;
  hintEn?: string;
}

export interface ProcedureItem {
  id: string;
  number: string;
  ki: string;
  kind: CodeOf<'procedureKind'>;
  status: ProcedureStatus;
  handoverId?: string | null;
  appliedOn: string;
  openedAt: string;
  ageDays: number;
  /** § 75 VwGO; information only. */
  threeMonthsOn: string;
  pastThreeMonths: boolean;
  officerName?: string | null;
  decision?: CodeOf<'procedureDecision'> | null;
  validUntil?: string | null;
  summary: ChecklistSummary;
  version: number;
}

/** Verfahren: a checklist against a frozen version of the rules, and the decision of an officer. */
export interface Procedure extends ProcedureItem {
  officer: string;
  decidedAt?: string | null;
  reason?: string | null;
  closedAt?: string | null;
  rule: RuleVersion;
  checklist: ChecklistItem[];
  hints: RuleHint[];
}

export interface RuleVersion {
  id: string;
  version: string;
  validFrom: string;
  validTo?: string | null;
  titleDe: string;
  titleEn?: string;
  source: string;
  reviewDe?: string | null;
  reviewEn?: string | null;
  grant: Grant;
}

export interface Grant {
  possible: boolean;
  maximumMonths?: number | null;
  paragraph: string;
  textDe: string;
  textEn?: string;
}

export interface RuleHint {
  paragraph: string;
  textDe: string;
  textEn?: string;
}

export interface ChecklistItem {
  code: string;
  paragraph: string;
  titleDe: string;
  titleEn?: string;
  hintDe?: string | null;
  hintEn?: string | null;
  threshold?: string | null;
  thresholdEn?: string | null;
  state: CodeOf<'checkState'>;
  /** Codes of documents that may prove it. */
  proofs: string[];
  proofPresent: boolean;
  proofsPresented: string[];
  waiver?: string | null;
  waiverEn?: string | null;
  waived: boolean;
  discretion: boolean;
  erlass?: { textDe: string; source: string; inForce: boolean } | null;
  note?: string | null;
  checkedBy?: string | null;
  checkedAt?: string | null;
}

/** Rules in force and the words for the documents they name. */
export interface RulesInForce {
  items: { id: string; kind: string; conditions: { code: string; waiver?: { proofs: string[] } | null }[] }[];
  documents: { code: string; de: string; en: string }[];
}
