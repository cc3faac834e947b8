import type { components } from '../generated/case-service';

type Schemas = components['schemas'];

export type PersonFile = Schemas['PersonFile'];
export type PersonHistory = Schemas['PersonHistory'];
export type PersonHistoryEntry = Schemas['PersonHistoryEntry'];
export type HistoryKind = PersonHistoryEntry['kind'];
export type AddressBlocks = Schemas['AddressBlocks'];
export type HouseholdMember = Schemas['HouseholdMember'];
export type Transition = Schemas['Transition'];
export type PersonDuplicate = Schemas['PersonDuplicate'];
/** A case of the same person that went into another one. */
export type MergedCase = Schemas['MergedCase'];
export type ShownPerson = Schemas['ShownPerson'];
