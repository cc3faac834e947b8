import { z } from 'zod';
import { api } from '@shared/api/client';
import type { BulkCaseResult, CaseItem } from '@shared/api/types/case';
import { optionalDate, requiredCode } from '@shared/forms/validation';
import { useRefresh } from '@shared/lib/use-refresh';

export interface BulkAnswer {
  results: BulkCaseResult[];
  /** Takes back what was done, case by case; what somebody changed since stays as it is. */
  undo: () => Promise<unknown>;
}

export const followUpSchema = z.object({ followUp: optionalDate });
export const assignSchema = z.object({ responsible: requiredCode });

/** Wiedervorlage for several cases; an empty day takes it off. */
export function useBulkFollowUp(cases: CaseItem[]) {
  const post = usePost('follow-up');
  return async ({ followUp }: z.output<typeof followUpSchema>): Promise<BulkAnswer> => {
    const results = await post(cases.map(({ id, version }) => ({ id, version, followUp: followUp ?? null })));
    return {
      results,
      undo: () => post(reversed(cases, results, ({ nextFollowUp }) => ({ followUp: nextFollowUp }))),
    };
  };
}

/** Fallführung of several cases, by the koordinierende Stelle. */
export function useBulkAssign(cases: CaseItem[]) {
  const post = usePost('assign');
  return async ({ responsible }: z.output<typeof assignSchema>): Promise<BulkAnswer> => {
    const results = await post(cases.map(({ id, version }) => ({ id, version, responsible })));
    return {
      results,
      undo: () => post(reversed(cases, results, (was) => ({ responsible: was.responsible }))),
    };
  };
}

/** The cases that were changed, as they were before, each on the version that the change made. */
export function reversed<T>(cases: CaseItem[], results: BulkCaseResult[], before: (was: CaseItem) => T) {
  return results.flatMap(({ id, state }) => {
    const was = cases.find((one) => one.id === id);
    return state && was ? [{ id, version: state.version, ...before(was) }] : [];
  });
}

function usePost(act: 'assign' | 'follow-up') {
  const refresh = useRefresh('cases');
  return (cases: unknown[]) =>
    api
      .post<{ items: BulkCaseResult[] }>(`/cases/bulk/${act}`, { body: { cases } })
      .then(refresh)
      .then(({ items }) => items);
}
