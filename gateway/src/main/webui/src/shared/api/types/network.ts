import type { components } from '../generated/network-service';

type Schemas = components['schemas'];

export type Organisation = Schemas['Organisation'];
export type Offer = Schemas['Offer'];
/** Systemlücke on the structure level: no person, no reporter. */
export type Gap = Schemas['Gap'];
