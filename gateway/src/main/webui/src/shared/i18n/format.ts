import { currentLanguage } from './language';

const ZONE = 'Europe/Berlin';
const tag = () => (currentLanguage() === 'de' ? 'de-DE' : 'en-GB');

/** A calendar date (`2026-11-21`) or an instant; dates have no time zone and must not move by one day. */
function toDate(value: string): { date: Date; zone: string } {
  return value.length === 10
    ? { date: new Date(`${value}T00:00:00Z`), zone: 'UTC' }
    : { date: new Date(value), zone: ZONE };
}

export function formatDate(value: string): string {
  const { date, zone } = toDate(value);
  return new Intl.DateTimeFormat(tag(), { dateStyle: 'medium', timeZone: zone }).format(date);
}

export function formatDateTime(value: string): string {
  const { date, zone } = toDate(value);
  if (value.length === 10) return formatDate(value);
  return new Intl.DateTimeFormat(tag(), { dateStyle: 'full', timeStyle: 'short', timeZone: zone }).format(
    date,
  );
}

/** "Samstag, 21. November 2026" */
export function formatLongDate(value: string): string {
  const { date, zone } = toDate(value);
  return new Intl.DateTimeFormat(tag(), { dateStyle: 'full', timeZone: zone }).format(date);
}

/** "Sa., 21. Nov.", where the year is said elsewhere. */
export function formatShortDay(value: string): string {
  const { date, zone } = toDate(value);
  const parts = { weekday: 'short', day: 'numeric', month: 'short', timeZone: zone } as const;
  return new Intl.DateTimeFormat(tag(), parts).format(date);
}

export function formatTime(value: string): string {
  return new Intl.DateTimeFormat(tag(), { timeStyle: 'short', timeZone: ZONE }).format(new Date(value));
}

export function formatNumber(value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(tag(), options).format(value);
}

/** Today as `yyyy-mm-dd` in Berlin, whatever the computer's clock is set to. */
export function today(now = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(now);
}

/** A day so many days later (or earlier), whatever the clocks do on that night. */
export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  const day = (value: string) => (value.length === 10 ? value : today(new Date(value)));
  return Math.round((Date.parse(day(to)) - Date.parse(day(from))) / 86_400_000);
}

/** "vor 3 Tagen", "in 2 Wochen", "heute": days first, because nobody here counts in hours. */
export function formatRelative(value: string, now = new Date()): string {
  const relative = new Intl.RelativeTimeFormat(tag(), { numeric: 'auto' });
  const minutes = Math.round((new Date(value).getTime() - now.getTime()) / 60_000);
  const days = daysBetween(today(now), value);
  if (value.length > 10 && days === 0) {
    if (Math.abs(minutes) < 60) return relative.format(minutes, 'minute');
    return relative.format(Math.round(minutes / 60), 'hour');
  }
  if (Math.abs(days) < 14) return relative.format(days, 'day');
  if (Math.abs(days) < 60) return relative.format(Math.round(days / 7), 'week');
  if (Math.abs(days) < 700) return relative.format(Math.round(days / 30.4), 'month');
  return relative.format(Math.round(days / 365.25), 'year');
}

export function ageInYears(birthDate: string, on = today()): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
