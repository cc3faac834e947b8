import { describe, expect, it } from 'vitest';
import {
  ageInYears,
  daysBetween,
  formatDate,
  formatNumber,
  formatRelative,
  formatShortDay,
  today,
} from './format';

const now = new Date('2026-11-21T22:30:00Z');

describe('German dates and numbers', () => {
  it('takes the day from Berlin, not from the computer', () => {
    expect(today(new Date('2026-11-21T23:30:00Z'))).toBe('2026-11-22');
    expect(formatDate('2026-11-21')).toBe('21.11.2026');
    expect(formatShortDay('2026-11-21')).toBe('Sa., 21. Nov.');
  });

  it('counts in days first', () => {
    expect(formatRelative('2026-11-21', now)).toBe('heute');
    expect(formatRelative('2026-11-19', now)).toBe('vorgestern');
    expect(formatRelative('2026-11-12T08:00:00Z', now)).toBe('vor 9 Tagen');
    expect(formatRelative('2026-12-12', now)).toBe('in 3 Wochen');
    expect(daysBetween('2026-11-21', '2026-11-30T23:30:00Z')).toBe(10);
  });

  it('knows the age on the day before and on the birthday', () => {
    expect(ageInYears('2008-11-22', '2026-11-21')).toBe(17);
    expect(ageInYears('2008-11-21', '2026-11-21')).toBe(18);
  });

  it('writes numbers the German way', () => {
    expect(formatNumber(1234.5)).toBe('1.234,5');
  });
});
