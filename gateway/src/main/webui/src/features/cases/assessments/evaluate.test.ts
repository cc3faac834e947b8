import { describe, expect, it } from 'vitest';
import type { Assessment, DomainAssessment } from '@shared/api/types/case';
import { evaluate } from './evaluate';

const version = (...domains: DomainAssessment[]): Assessment => ({
  id: 'x',
  number: 1,
  takenAt: '2026-11-01T10:00:00Z',
  takenBy: 'Miriam',
  domains,
});

describe('the evaluation at the end', () => {
  it.each([
    [{ needs: 'Kurs', priority: 'HIGH' }, { needs: 'Kurs', priority: 'LOW' }, 'better'],
    [{ needs: 'Kurs', priority: 'LOW' }, { wishes: 'mehr' }, 'better'],
    [{ needs: 'Kurs', priority: 'MEDIUM' }, { needs: 'anderer Kurs', priority: 'MEDIUM' }, 'same'],
    [{ situation: 'gut' }, { needs: 'Wohnung weg' }, 'worse'],
  ] as const)('says what became of the need', (before, after, result) => {
    const [found] = evaluate(
      version({ domain: 'LANGUAGE', ...before }),
      version({ domain: 'LANGUAGE', ...after }),
    );
    expect(found!.result).toBe(result);
  });

  it('knows a Lebensbereich that came up later and leaves out what nobody spoke of', () => {
    const found = evaluate(version(), version({ domain: 'HOUSING', needs: 'Wohnung' }));
    expect(found.map(({ domain, result }) => [domain, result])).toEqual([['HOUSING', 'new']]);
  });
});
