import { describe, expect, it } from 'vitest';
import type { Assessment, DomainAssessment } from '@shared/api/types/case';
import { compare } from './compare';

const version = (...domains: DomainAssessment[]): Assessment => ({
  id: 'x',
  number: 1,
  takenAt: '2026-11-01T10:00:00Z',
  takenBy: 'Miriam',
  domains,
});

describe('two assessments side by side', () => {
  it('say what was added, what is gone and what changed', () => {
    const [language] = compare(
      version({ domain: 'LANGUAGE', situation: 'A1', needs: 'Kurs', priority: 'HIGH' }),
      version({ domain: 'LANGUAGE', situation: 'B1', wishes: 'Ausbildung', priority: 'HIGH' }),
    );
    expect(language!.fields.map(({ field, change }) => [field, change])).toEqual([
      ['situation', 'changed'],
      ['needs', 'gone'],
      ['wishes', 'added'],
      ['priority', 'same'],
    ]);
    expect(language!.changed).toBe(true);
  });

  it('leave out what neither speaks of and know what stayed', () => {
    const work: DomainAssessment = { domain: 'WORK', situation: 'in Ausbildung' };
    const compared = compare(version(work), version({ ...work, situation: ' in Ausbildung\n' }));
    expect(compared).toHaveLength(1);
    expect(compared[0]!.changed).toBe(false);
  });

  it('show a Lebensbereich that only one of them names', () => {
    const compared = compare(version(), version({ domain: 'HOUSING', needs: 'Wohnung' }));
    expect(compared[0]).toMatchObject({ domain: 'HOUSING', changed: true });
  });
});
