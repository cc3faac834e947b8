import type { components } from '../generated/case-service';

type Schemas = components['schemas'];

/** A page of a list; `next` is the cursor for the following one. All services page alike. */
export type Page<T> = Omit<Schemas['AccessPage'], 'items'> & { items: T[] };

export type Municipality = Schemas['Municipality'];
export type NamedRef = Schemas['ReferralSite'];
