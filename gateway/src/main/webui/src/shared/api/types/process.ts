import type { components } from '../generated/case-service';

type Schemas = components['schemas'];

/** Words, rules and steps of a KI, with the version to change them on. */
export type ProcessConfiguration = Schemas['ProcessConfiguration'];
export type ProcessSettings = Schemas['ProcessSettings'];
export type CaseField = Schemas['CaseField'];
/** A step of the Treppenmodell in a case. */
export type CaseMilestone = Schemas['CaseMilestone'];
