import { describe, expect, it } from 'vitest';
import { plusDays } from '@shared/i18n/format';
import { mondayOf } from './calendar';

describe('weeks', () => {
  it('begin on Monday, across months and years', () => {
    expect(mondayOf('2026-11-21')).toBe('2026-11-16');
    expect(mondayOf('2026-11-16')).toBe('2026-11-16');
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
    expect(mondayOf('2027-01-02')).toBe('2026-12-28');
  });

  it('have no day twice when the clock is put back', () => {
    expect([0, 1, 2].map((days) => plusDays('2026-10-24', days))).toEqual([
      '2026-10-24',
      '2026-10-25',
      '2026-10-26',
    ]);
  });
});
