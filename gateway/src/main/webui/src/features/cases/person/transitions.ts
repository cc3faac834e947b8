import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { Transition } from '@shared/api/types/person';
import { requiredCode, requiredDate } from '@shared/forms/validation';
import { useRefresh } from '@shared/lib/use-refresh';

interface Transitions {
  items: Transition[];
}

/** Rechtskreiswechsel and coming of age, as far as they are to be expected. */
export function useTransitions(caseId: string) {
  return useQuery({
    queryKey: ['cases', 'one', caseId, 'transitions'],
    queryFn: ({ signal }) => api.get<Transitions>(`/cases/${caseId}/transitions`, { signal }),
  });
}

export function useTick(caseId: string, kind: Transition['kind']) {
  const refresh = useRefresh('cases');
  return ({ code, done }: { code: string; done: boolean }) =>
    api
      .put<Transitions>(`/cases/${caseId}/transitions/${kind}/items/${code}`, { body: { done } })
      .then(refresh);
}

export const transitionSchema = z.object({ kind: requiredCode, expectedOn: requiredDate });

/** A day that somebody knows goes before the computed one. */
export function useExpectTransition(caseId: string) {
  const refresh = useRefresh('cases');
  return ({ kind, expectedOn }: z.output<typeof transitionSchema>) =>
    api.put<Transitions>(`/cases/${caseId}/transitions/${kind}`, { body: { expectedOn } }).then(refresh);
}

export function useForgetTransition(caseId: string) {
  const refresh = useRefresh('cases');
  return (kind: Transition['kind']) =>
    api.delete<Transitions>(`/cases/${caseId}/transitions/${kind}`).then(refresh);
}
