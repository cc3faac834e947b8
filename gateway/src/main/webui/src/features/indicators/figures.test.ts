import { describe, expect, it } from 'vitest';
import type { IndicatorValue } from '@shared/api/types/reporting';
import { definitions, demoReport } from '../../testing/demo/indicators';
import { rowsOf } from './all-kis';
import { figureOf, findingOf } from './figures';
import { before, halfYears } from './periods';

const gaps = definitions.find(({ id }) => id === 'gaps-reported')!;
const persons = definitions.find(({ id }) => id === 'persons-counselled')!;

const value = (indicator: string, number: number | null, dimension?: string): IndicatorValue => ({
  indicator,
  ki: '05170',
  dimension: dimension ?? null,
  value: number,
  suppressed: number === null,
  note: number === null ? 'TOO_FEW' : null,
});
const report = (...items: IndicatorValue[]) => ({ ...demoReport('2026-H2', '05170'), items });

describe('what a figure shows', () => {
  it('names where most of it lies', () => {
    const figure = figureOf(
      gaps,
      report(value(gaps.id, 40), value(gaps.id, 10, 'CAPACITY'), value(gaps.id, 25, 'MISSING_OFFER')),
    );
    expect(findingOf(figure)).toEqual({ says: 'most', dimensions: ['MISSING_OFFER'], value: 25, total: 40 });
  });

  it('says nothing of "most" when three are in front', () => {
    const tied = ['CAPACITY', 'MISSING_OFFER', 'INTERFACE'].map((code) => value(gaps.id, 10, code));
    expect(findingOf(figureOf(gaps, report(value(gaps.id, 30), ...tied)))).toEqual({ says: 'plain' });
  });

  it('compares with the half-year before, unless that one is withheld', () => {
    const now = report(value(persons.id, 110));
    expect(findingOf(figureOf(persons, now, report(value(persons.id, 135))))).toEqual({
      says: 'less',
      difference: 25,
    });
    expect(findingOf(figureOf(persons, now, report(value(persons.id, null))))).toEqual({ says: 'plain' });
  });

  it('never takes a withheld number for zero', () => {
    expect(findingOf(figureOf(persons, report(value(persons.id, null))))).toEqual({ says: 'withheld' });
    const sorted = rowsOf(
      {
        ...report(value(persons.id, null)),
        items: [
          { ...value(persons.id, null), ki: '05158' },
          { ...value(persons.id, 5), ki: '05170' },
        ],
      },
      persons.id,
    );
    expect(sorted.map(({ ki }) => ki)).toEqual(['05170', '05158']);
  });
});

describe('half-years', () => {
  it('count back over the turn of the year', () => {
    expect(halfYears('2026-11-21', 3)).toEqual(['2026-H2', '2026-H1', '2025-H2']);
    expect(halfYears('2026-06-30', 1)).toEqual(['2026-H1']);
    expect(before('2026-H1')).toBe('2025-H2');
  });
});
