import type { components } from '../generated/network-service';

type Schemas = components['schemas'];

/** What may be done with a gap now; the service says it, so the workplace repeats no rule. */
export type GapAction = Schemas['Gap']['allowedActions'][number];
/** Systemlücke on the structure level: no person, no reporter. */
export type GapFile = Schemas['Gap'];
export type GapNotes = Schemas['GapNotes'];
export type HistoryStep = Schemas['HistoryStep'];
export type ThemeStatus = Schemas['ThemeStatus'];
export type Theme = Schemas['Theme'];
export type Seat = Schemas['Seat'];
export type DecisionMode = Schemas['DecisionMode'];
/** Gremium: seats by function, never a name. */
export type Body = Schemas['Body'];
export type MeetingMode = Schemas['MeetingMode'];
export type MeetingStatus = Schemas['MeetingStatus'];
export type Meeting = Schemas['Meeting'];
export type AgendaItem = Schemas['AgendaItem'];
export type Decision = Schemas['Decision'];
/** Arbeitsauftrag: owned by a function, never by a name. */
export type Assignment = Schemas['Assignment'];
