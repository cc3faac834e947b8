import type { LifeDomain } from './case';
import type { CodeOf } from './codes';

export type StepStatus = CodeOf<'stepStatus'>;

/** A step of the Hilfeplan. */
export interface PlanStep {
  id: string;
  version: number;
  goalId: string;
  domain: LifeDomain;
  title: string;
  responsibility: CodeOf<'stepResponsibility'>;
  organisation?: string | null;
  organisationName?: string | null;
  contact?: string | null;
  rechtskreis?: CodeOf<'rechtskreis'> | null;
  documents: string[];
  startOn?: string | null;
  dueOn?: string | null;
  overdue: boolean;
  /** Steps that come first. */
  after: string[];
  /** Those of them that are not over yet. */
  waitsFor: string[];
  status: StepStatus;
  allowed: StepStatus[];
  statusReason?: string | null;
  closedAt?: string | null;
  postponements: { from?: string | null; to: string; reason: string; movedBy: string; movedAt: string }[];
}

export interface DueItem {
  kind: 'STEP' | 'GOAL' | 'FOLLOW_UP' | 'HANDOVER' | 'APPOINTMENT';
  id: string;
  caseId: string;
  caseNumber: string;
  personName: string;
  dueOn: string;
  dueAt?: string | null;
  overdue: boolean;
  title?: string | null;
  /** Status of the thing; phase of the case for a follow-up. */
  code: string;
}

/** A handover of an own case, with the person whom it is about. */
export interface OwnHandover {
  id: string;
  caseId: string;
  caseNumber: string;
  personName: string;
  recipientName: string;
  purpose: CodeOf<'handoverPurpose'>;
  status: CodeOf<'handoverStatus'>;
  offeredAt: string;
  dueOn?: string | null;
}

/** A Zielvereinbarung: goals on paper, signed by both. */
export interface GoalAgreement {
  id: string;
  version: number;
  number: number;
  /** Language in which the person reads it. */
  language: string;
  goalIds: string[];
  drawnUpOn: string;
  caseManager: string;
  signedByPersonOn?: string | null;
  signedByCaseManagerOn?: string | null;
  /** Both have signed. */
  agreed: boolean;
}

export type AppointmentStatus = 'PLANNED' | 'KEPT' | 'MISSED' | 'CANCELLED';

/** A Termin of a case. */
export interface Appointment {
  id: string;
  caseId: string;
  version: number;
  startsAt: string;
  minutes: number;
  place: 'SITE' | 'HOME' | 'BODY' | 'PHONE' | 'ONLINE';
  address?: string | null;
  subject: string;
  withWhom?: string | null;
  language?: string | null;
  interpreterNeeded: boolean;
  remindHoursBefore?: number | null;
  status: AppointmentStatus;
  statusReason?: string | null;
}
