import type { CodeOf } from './codes';

export const WEEKDAYS = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;

/** Sprechzeit: one regular opening of a Standort. */
export interface OfficeHours {
  weekday: (typeof WEEKDAYS)[number];
  /** Local time, `09:00` or `09:00:00`. */
  from: string;
  to: string;
  interval: 'WEEKLY' | 'BIWEEKLY';
  appointment: 'REQUIRED' | 'OPTIONAL' | 'WALK_IN';
  languages: string[];
}

/** Standort where case managers counsel. */
export interface Site {
  id: string;
  name: string;
  organisationId: string;
  ags: string;
  street: string;
  postalCode: string;
  city: string;
  servedAgs: string[];
  status: CodeOf<'siteStatus'>;
  accessible: boolean;
  officeHours: OfficeHours[];
  version: number;
}
