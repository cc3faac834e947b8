import { describe, expect, it } from 'vitest';
import type { BulkCaseResult, CaseItem } from '@shared/api/types/case';
import { reversed } from './bulk';

describe('taking back a change of several cases', () => {
  it('names only the cases that were changed, on the version that the change made', () => {
    const cases = [
      { id: 'a', version: 3, nextFollowUp: '2026-12-01' },
      { id: 'b', version: 1, nextFollowUp: null },
    ] as CaseItem[];
    const results = [
      { id: 'a', status: 200, state: { version: 4 }, problem: null },
      { id: 'b', status: 412, state: null, problem: { title: 'x' } },
    ] as BulkCaseResult[];
    expect(reversed(cases, results, ({ nextFollowUp }) => ({ followUp: nextFollowUp }))).toEqual([
      { id: 'a', version: 4, followUp: '2026-12-01' },
    ]);
  });
});
