import type { CodeOf } from './codes';

type LifeDomain = CodeOf<'lifeDomain'>;

/** What may be done with a gap now; the service says it, so the workplace repeats no rule. */
export type GapAction =
  'triage' | 'recognise' | 'reject' | 'bundle' | 'submit' | 'decide' | 'solve' | 'escalate' | 'reopen';

/** Systemlücke on the structure level: no person, no reporter. */
export interface GapFile {
  id: string;
  kind: string;
  dimension: string;
  domain: LifeDomain;
  rechtskreise: string[];
  ags?: string | null;
  title: string;
  description: string;
  frequency: string;
  status: CodeOf<'gapStatus'>;
  reportedAt: string;
  source?: CodeOf<'gapSource'> | null;
  themeId?: string | null;
  decisionId?: string | null;
  notes?: GapNotes | null;
  allowedActions: GapAction[];
  history?: HistoryStep[];
  version: number;
}

export interface GapNotes {
  triage?: string | null;
  rejection?: string | null;
  result?: string | null;
  escalationLevel?: 'LAND' | 'BUND' | null;
  escalatedTo?: string | null;
  escalation?: string | null;
}

export interface HistoryStep {
  time: string;
  type: string;
  /** German title of the event. */
  title: string;
  actor?: string | null;
}

export type ThemeStatus = 'OPEN' | 'SUBMITTED' | 'POSTPONED' | 'DECIDED';

export interface Theme {
  id: string;
  title: string;
  description: string;
  domains: LifeDomain[];
  status: ThemeStatus;
  createdAt: string;
  meetingId?: string | null;
  agendaItemId?: string | null;
  decisionId?: string | null;
  /** On how many reports from case work it rests; `<5` where the number could point to a person. */
  evidence: { count: string; suppressed: boolean };
  gaps?: GapFile[];
  version: number;
}

export interface Seat {
  function: string;
  sendingBody: string;
  seatClass: string;
  role: 'VORSITZ' | 'STELLV_VORSITZ' | 'MITGLIED' | 'GESCHAEFTSFUEHRUNG' | 'GAST';
  voting: boolean;
}

export type DecisionMode = 'KONSENS' | 'EINFACHE_MEHRHEIT' | 'QUALIFIZIERTE_MEHRHEIT';

/** Gremium: seats by function, never a name. */
export interface Body {
  id: string;
  name: string;
  kind: CodeOf<'bodyKind'>;
  alias?: string | null;
  maxMembers?: number | null;
  rules: { decisionMode: DecisionMode; quorumPercent?: number | null; circularAllowed: boolean };
  seats: Seat[];
  hints: { code: string; seatClass?: string | null; de: string; en?: string }[];
  version: number;
}

export type MeetingMode = 'PRAESENZ' | 'DIGITAL' | 'HYBRID';
export type MeetingStatus = 'PLANNED' | 'INVITED' | 'HELD' | 'MINUTES_RELEASED';

export interface Meeting {
  id: string;
  bodyId: string;
  title: string;
  date: string;
  mode: MeetingMode;
  place?: string | null;
  status: MeetingStatus;
  seatsFilled?: number | null;
  agenda?: AgendaItem[];
  version: number;
}

export interface AgendaItem {
  id: string;
  position: number;
  title: string;
  kind: 'INFORMATION' | 'BERATUNG' | 'BESCHLUSS';
  themeId?: string | null;
  presenter?: string | null;
  decisionId?: string | null;
}

export interface Decision {
  id: string;
  bodyId: string;
  meetingId: string;
  agendaItemId?: string | null;
  themeId?: string | null;
  result: CodeOf<'decisionResult'>;
  text: string;
  mode: DecisionMode;
  votes?: { yes?: number | null; no?: number | null; abstentions?: number | null } | null;
  decidedOn: string;
  assignments: Assignment[];
  version: number;
}

/** Arbeitsauftrag: owned by a function, never by a name. */
export interface Assignment {
  id: string;
  title: string;
  ownerFunction: string;
  dueOn?: string | null;
  doneOn?: string | null;
  status: string;
}
