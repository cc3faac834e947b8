import { http, HttpResponse } from 'msw';
import type { Delivery, Indicator, IndicatorValue, Report } from '@shared/api/types/reporting';
import { CODES, type PublishedList } from '../../shared/api/types/codes';
import kis from '../../shared/regional/kis.json';
import published from './indicator-definitions.json';
import { sites } from './sites';
import { ago } from './time';

export const definitions = published as Indicator[];
const METHOD = {
  threshold: 5,
  thresholdByKi: {},
  rounding: 5,
  coarseRounding: 25,
  minimumPersons: 10,
  minimumShareBase: 20,
  minimumMedianBase: 10,
};
const SIZE = { COUNT: 40, PERSONS: 120, MEDIAN: 9, SHARE: 55 };

/** Always the same number for the same question, different for each KI and half-year. */
function invented(text: string): number {
  let hash = 7;
  for (const letter of text) hash = (hash * 31 + letter.charCodeAt(0)) % 9973;
  return hash / 9973;
}

function value(indicator: Indicator, ki: string, period: string, dimension: string | null): IndicatorValue {
  const share = invented(`${indicator.id}${ki}${period}${dimension}`);
  const coarse = indicator.id.includes('-by-') && indicator.kind === 'COUNT';
  const size = (coarse ? 4 : 1) * SIZE[indicator.kind] * (dimension ? share * share : 0.8 + share * 0.6);
  const rounded =
    indicator.kind === 'COUNT' || indicator.kind === 'PERSONS' ? Math.round(size / 5) * 5 : Math.round(size);
  const shown = coarse ? Math.round(rounded / METHOD.coarseRounding) * METHOD.coarseRounding : rounded;
  const few = (coarse ? shown : rounded) < METHOD.threshold;
  return {
    indicator: indicator.id,
    ki,
    dimension,
    value: few ? null : shown,
    suppressed: few,
    note: few ? 'TOO_FEW' : null,
  };
}

function valuesOf(indicator: Indicator, ki: string, period: string): IndicatorValue[] {
  const half = (code: string) => (Number(code.slice(1)) <= 6 ? 'H1' : 'H2');
  const codes = indicator.dimensions
    .flatMap((list): readonly string[] =>
      list === 'site' ? sites.map(({ id }) => id) : CODES[list as PublishedList],
    )
    .filter((code) => !indicator.dimensions.includes('calendarMonth') || period.endsWith(half(code)));
  const parts = codes.map((code) => value(indicator, ki, period, code));
  return indicator.id === 'needs' || indicator.id.includes('-by-')
    ? parts
    : [value(indicator, ki, period, null), ...parts];
}

export function demoReport(period: string, ki?: string | null): Report {
  const wanted = ki ? [ki] : Object.keys(kis);
  return {
    period,
    generatedAt: ago(0, 2),
    definitionVersion: '2026-11',
    method: METHOD,
    hash: '5f1c9a77d0b84e2c',
    items: wanted.flatMap((key) => definitions.flatMap((indicator) => valuesOf(indicator, key, period))),
  };
}

const deliveries: Delivery[] = [1, 31, 190].map((days, index) => ({
  id: `01900000-0000-7000-8005-00000000000${index}`,
  time: ago(days),
  actor: 'land-mkjfgfi',
  org: null,
  indicator: null,
  ki: null,
  period: index === 2 ? '2026-H1' : '2026-H2',
  kiCount: 54,
  format: index === 1 ? 'CSV' : 'JSON',
  hash: `a3f90c1b7e5d${index}4427cc01`,
  definitionVersion: '2026-11',
}));

export const indicatorHandlers = [
  http.get('*/api/v1/indicators', () => HttpResponse.json(definitions)),
  http.get('*/api/v1/indicators/values', ({ request }) => {
    const query = new URL(request.url).searchParams;
    return HttpResponse.json(demoReport(query.get('period') ?? '2026-H2', query.get('ki')));
  }),
  http.get('*/api/v1/reports/deliveries', () => HttpResponse.json({ items: deliveries, next: null })),
];
