import { useMutation, useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { Absence } from '@shared/api/types/team';
import { optionalCode, requiredCode, requiredDate } from '@shared/forms/validation';
import { useRefresh } from '@shared/lib/use-refresh';

export const ABSENCE_KINDS = ['LEAVE', 'TRAINING', 'DUTY_ELSEWHERE', 'OTHER'] as const;

export function useAbsences() {
  return useQuery({
    queryKey: ['team', 'absences'],
    queryFn: ({ signal }) => api.get<{ items: Absence[] }>('/team/absences', { signal }),
  });
}

export const absenceSchema = z
  .object({
    absent: optionalCode,
    kind: requiredCode,
    from: requiredDate,
    until: requiredDate,
    substitute: optionalCode,
  })
  .refine(({ from, until }) => until >= from, { path: ['until'], error: 'invalid' });

/** Abwesenheit eintragen or change. */
export function useSaveAbsence(absence: Absence | undefined) {
  const refresh = useRefresh('team', 'cases', 'due');
  return (body: z.output<typeof absenceSchema>, idempotencyKey: string, version?: number) =>
    (absence
      ? api.put<Absence>(`/team/absences/${absence.id}`, { body, version })
      : api.post<Absence>('/team/absences', { body, idempotencyKey })
    ).then(refresh);
}

export function useRemoveAbsence() {
  const refresh = useRefresh('team');
  return useMutation({
    mutationFn: ({ id, version }: Absence) => api.delete<void>(`/team/absences/${id}`, { version }),
    onSettled: refresh,
  });
}
