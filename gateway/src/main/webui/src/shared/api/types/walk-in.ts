import type { components } from '../generated/case-service';

type Schemas = components['schemas'];

/** A visit of the Offene Sprechstunde: codes only, a case only for who recorded it. */
export type WalkIn = Schemas['WalkIn'];
export type WalkInRequest = Schemas['WalkInRequest'];
