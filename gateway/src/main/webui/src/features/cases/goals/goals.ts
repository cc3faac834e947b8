import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { Goal } from '@shared/api/types/case';
import {
  optionalCode,
  optionalDate,
  optionalText,
  requiredCode,
  requiredDate,
  requiredText,
} from '@shared/forms/validation';
import { useRefresh } from '@shared/lib/use-refresh';

export function useGoals(caseId: string) {
  return useQuery({
    queryKey: ['cases', 'one', caseId, 'goals'],
    queryFn: ({ signal }) => api.get<{ items: Goal[] }>(`/cases/${caseId}/goals`, { signal }),
  });
}

export const goalSchema = z.object({
  wording: requiredText,
  domain: requiredCode,
  dimension: optionalCode,
  targetDate: optionalDate,
  indicator: optionalText,
  agreedByPerson: z.boolean(),
  agreedOn: requiredDate,
  marks: z.array(z.string()),
});

/** Ziel vereinbaren: in the words of the person. */
export function useAgreeGoal(caseId: string) {
  const refresh = useRefresh('cases');
  return (body: z.output<typeof goalSchema>, idempotencyKey: string) =>
    api.post<Goal>(`/cases/${caseId}/goals`, { body, idempotencyKey }).then(refresh);
}

export const goalResultSchema = z.object({ status: requiredCode, note: optionalText });

const OPEN = ['OPEN', 'IN_PROGRESS'];

export const isOpen = ({ status }: Goal) => OPEN.includes(status);

export const resultOf = (goal: Goal): z.input<typeof goalResultSchema> => ({
  status: isOpen(goal) ? '' : goal.status,
  note: goal.closingNote ?? '',
});

export function useCloseGoal(caseId: string, { id }: Goal) {
  const refresh = useRefresh('cases');
  return (body: z.output<typeof goalResultSchema>, _: string, version?: number) =>
    api.post<Goal>(`/cases/${caseId}/goals/${id}/close`, { version, body }).then(refresh);
}

/** Ergebnis zurücknehmen: it was entered by mistake. */
export function useReopenGoal(caseId: string) {
  const refresh = useRefresh('cases');
  return ({ id, version }: Goal) =>
    api.post<Goal>(`/cases/${caseId}/goals/${id}/reopen`, { version }).then(refresh);
}
