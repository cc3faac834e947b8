import { describe, expect, it } from 'vitest';
import { berlinInstant } from './berlin-time';

describe('an hour in Berlin', () => {
  it('is one hour ahead in winter and two in summer', () => {
    expect(berlinInstant('2026-01-15', '09:30')).toBe('2026-01-15T08:30:00.000Z');
    expect(berlinInstant('2026-07-15', '09:30')).toBe('2026-07-15T07:30:00.000Z');
  });

  it('is right on the days when the clocks change', () => {
    expect(berlinInstant('2026-03-29', '01:30')).toBe('2026-03-29T00:30:00.000Z');
    expect(berlinInstant('2026-03-29', '03:30')).toBe('2026-03-29T01:30:00.000Z');
    expect(berlinInstant('2026-10-25', '09:00')).toBe('2026-10-25T08:00:00.000Z');
  });
});
