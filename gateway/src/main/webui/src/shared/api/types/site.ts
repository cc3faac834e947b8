import type { components } from '../generated/network-service';

type Schemas = components['schemas'];

export const WEEKDAYS = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const satisfies readonly Schemas['DayOfWeek'][];

/** Sprechzeit: one regular opening of a Standort. */
export type OfficeHours = Schemas['OfficeHours'];
/** Standort where case managers counsel. */
export type Site = Schemas['Site'];
/** A site as everybody may read it. */
export type PublicSite = Schemas['PublicSite'];
export type PublicSiteList = Schemas['PublicSiteList'];
/** Schließzeit. */
export type SiteClosure = Schemas['SiteClosure'];
