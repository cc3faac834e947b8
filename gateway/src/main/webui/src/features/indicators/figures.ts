import type { Indicator, IndicatorValue, Report } from '@shared/api/types/reporting';

/** The six that stand on the overview: reach, waiting, access, handover, structure, status. */
export const MAIN = [
  'persons-counselled',
  'waiting-days',
  'enquiries',
  'handovers',
  'gaps-reported',
  'procedures-25b-decided',
] as const;

/** Offene Sprechstunde and Rückmeldungen. */
export const COUNTER = [
  'walk-ins',
  'anonymous-counsellings',
  'walk-ins-by-site',
  'walk-ins-by-language',
  'walk-ins-by-domain',
  'feedback-answers',
  'feedback-welcome',
  'feedback-understood',
  'feedback-helped',
  'feedback-next-steps',
] as const;

/** An indicator with its values of one KI. */
export interface Figure {
  indicator: Indicator;
  total: IndicatorValue | undefined;
  parts: IndicatorValue[];
  /** Total of the half-year before; undefined where there is none to compare with. */
  before: IndicatorValue | undefined;
}

export function figureOf(indicator: Indicator, report: Report, before?: Report): Figure {
  const own = report.items.filter((item) => item.indicator === indicator.id);
  return {
    indicator,
    total: totalOf(own),
    parts: inOrder(
      indicator,
      own.filter(({ dimension }) => dimension),
    ),
    before: before && totalOf(before.items.filter((item) => item.indicator === indicator.id)),
  };
}

/** Largest first; months in the order of the year. */
function inOrder({ dimensions }: Indicator, parts: IndicatorValue[]): IndicatorValue[] {
  return dimensions.includes('calendarMonth')
    ? parts
    : parts.sort((a, b) => (b.value ?? -1) - (a.value ?? -1));
}

function totalOf(items: IndicatorValue[]): IndicatorValue | undefined {
  return items.find(({ dimension }) => !dimension);
}

export type Finding =
  | { says: 'withheld' }
  | { says: 'most'; dimensions: string[]; value: number; total: number | undefined }
  | { says: 'more' | 'less'; difference: number }
  | { says: 'same' }
  | { says: 'plain' };

/** What the figure shows, for its title: a breakdown says where most of it lies, a number how it has changed. */
export function findingOf({ total, parts, before }: Figure): Finding {
  const top = Math.max(0, ...parts.map(({ value }) => value ?? 0));
  const tops = parts.flatMap(({ dimension, value }) => (dimension && value === top ? [dimension] : []));
  // With three in front there is nothing that stands out.
  if (top && tops.length <= 2) {
    return { says: 'most', dimensions: tops, value: top, total: total?.value ?? undefined };
  }
  if (!total || total.value === null) return { says: 'withheld' };
  if (!before || before.value === null) return { says: 'plain' };
  const difference = total.value - before.value;
  if (difference === 0) return { says: 'same' };
  return { says: difference > 0 ? 'more' : 'less', difference: Math.abs(difference) };
}
