import type { PathPeriod, PersonPath } from '@shared/api/types/path';
import { daysBetween } from '@shared/i18n/format';

const LEAST_DAYS = 180;
const LEAST_WIDTH = 1.5;

export interface PathScale {
  from: string;
  to: string;
  /** Percent of the scale. */
  at: (day: string) => number;
  bar: (period: PathPeriod) => { left: number; width: number };
}

/** One scale of days for all lanes: from the first known day to today, or to what is expected. */
export function scaleOf(path: PersonPath, today: string): PathScale {
  const days = [
    ...path.milestones.map(({ day }) => day),
    ...path.lanes.flatMap(({ periods }) => periods.flatMap(({ from, until }) => [from, until])),
    ...path.ahead.map(({ expectedOn }) => expectedOn),
    today,
  ].filter((day) => typeof day === 'string');
  days.sort();
  const from = days[0]!;
  const to = days.at(-1)!;
  const length = Math.max(LEAST_DAYS, daysBetween(from, to));
  const at = (day: string) => (daysBetween(from, day) / length) * 100;
  return {
    from,
    to,
    at,
    bar: ({ from: start, until }) => {
      const left = Math.min(at(start), 100 - LEAST_WIDTH);
      return { left, width: Math.max(LEAST_WIDTH, at(until ?? today) - left) };
    },
  };
}
