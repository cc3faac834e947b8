import type { components } from '../generated/case-service';

type Schemas = components['schemas'];

/** From arrival to naturalisation, as far as the reader may read it. */
export type PersonPath = Schemas['PersonPath'];
export type PathLane = Schemas['PathLane'];
export type PathPeriod = Schemas['PathPeriod'];
export type PathMilestone = Schemas['PathMilestone'];
export type MigrationNote = Schemas['MigrationNote'];
export type CaseLead = Schemas['CaseLead'];
