import type { PlanStep } from '@shared/api/types/plan';
import { daysBetween } from '@shared/i18n/format';

const LEAST_DAYS = 28;
const LEAST_WIDTH = 2;

export interface Bar {
  step: PlanStep;
  /** Percent of the scale. */
  left: number;
  width: number;
}

export interface Scale {
  from: string;
  to: string;
  today: number;
  bars: Bar[];
  /** Steps that name no day. */
  undated: PlanStep[];
}

/** Lays the steps of a plan on one scale of days; null if no step names a day. */
export function scaleOf(steps: PlanStep[], today: string): Scale | null {
  const dated = steps.filter(({ startOn, dueOn }) => startOn ?? dueOn);
  if (dated.length === 0) return null;
  const days = [...dated.flatMap(({ startOn, dueOn }) => [startOn, dueOn]), today].filter(
    (day) => typeof day === 'string',
  );
  days.sort();
  const from = days[0]!;
  const to = days.at(-1)!;
  const length = Math.max(LEAST_DAYS, daysBetween(from, to));
  const at = (day: string) => (daysBetween(from, day) / length) * 100;
  return {
    from,
    to,
    today: at(today),
    bars: dated.map((step) => {
      const left = at((step.startOn ?? step.dueOn)!);
      const right = at((step.dueOn ?? step.startOn)!);
      return { step, left: Math.min(left, 100 - LEAST_WIDTH), width: Math.max(LEAST_WIDTH, right - left) };
    }),
    undated: steps.filter((step) => !dated.includes(step)),
  };
}
