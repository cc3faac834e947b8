import { describe, expect, it } from 'vitest';
import { CASE_FILE, firstSectionOf, placeOf } from './case-file-sections';

describe('the sections of the case file', () => {
  it('finds the tab of every section that an old link may name', () => {
    const old = ['overview', 'assessment', 'goals', 'plan', 'contacts', 'consents', 'handovers', 'results'];
    for (const section of [...old, 'gaps', 'timeline', 'accesses']) {
      expect(placeOf(section).section).toBe(section);
    }
  });

  it('shows the overview for an address that names nothing known', () => {
    expect(placeOf(undefined).section).toBe('overview');
    expect(placeOf('nonsense').section).toBe('overview');
  });

  it('opens a tab at its first section', () => {
    expect(firstSectionOf('understanding')).toBe('assessment');
  });

  it('names every section once', () => {
    const all = CASE_FILE.flatMap(({ sections }) => [...sections]);
    expect(new Set(all).size).toBe(all.length);
  });
});
