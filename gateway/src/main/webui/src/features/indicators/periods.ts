import { today } from '@shared/i18n/format';

const SHOWN = 5;

/** Half-years that may be looked at, the running one first: `2026-H2`. */
export function halfYears(now = today(), count = SHOWN): string[] {
  const first = Number(now.slice(0, 4)) * 2 + (now.slice(5, 7) > '06' ? 1 : 0);
  return Array.from({ length: count }, (_, index) => nameOf(first - index));
}

export function before(period: string): string {
  const [year = '', half = ''] = period.split('-H');
  return nameOf(Number(year) * 2 + Number(half) - 2);
}

const nameOf = (halves: number) => `${Math.floor(halves / 2)}-H${(halves % 2) + 1}`;
