import type { components } from '../generated/reporting-service';

type Schemas = components['schemas'];

/** Kennzahl: what is counted and how, as published. */
export type Indicator = Schemas['Indicator'];
export type Note = Schemas['DisclosureNote'];
/** One protected figure; `value` is null where it is withheld. */
export type IndicatorValue = Schemas['IndicatorValue'];
export type Method = Schemas['DisclosureMethod'];
export type Report = Schemas['IndicatorReport'];
/** Abruf des Landes. */
export type Delivery = Schemas['Delivery'];
