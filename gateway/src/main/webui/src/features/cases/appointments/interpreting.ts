import { useMutation, useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { AppointmentInterpreting } from '@shared/api/types/plan';
import type { InterpretingRequest } from '@shared/api/types/interpreting';
import { requiredCode } from '@shared/forms/validation';
import { useRefresh } from '@shared/lib/use-refresh';

/** What was asked of the Sprachmittlerpool for the appointments of a case. */
export function useInterpreting(caseId: string) {
  return useQuery({
    queryKey: ['cases', 'one', caseId, 'interpreting'],
    queryFn: ({ signal }) =>
      api.get<{ items: AppointmentInterpreting[] }>(`/cases/${caseId}/interpreting`, { signal }),
  });
}

/** Until it was done or called off no other may be asked for. */
export const isOpen = ({ status }: AppointmentInterpreting) => status !== 'DONE' && status !== 'CANCELLED';

/** Who comes: the name stays with the pool and is read when it is shown. */
export function useInterpreterName(request: AppointmentInterpreting): string | undefined {
  const { data } = useQuery({
    queryKey: ['interpreting', 'name', request.id, request.interpreterId],
    queryFn: ({ signal }) => api.get<InterpretingRequest>(`/interpreting-requests/${request.id}`, { signal }),
    enabled: !!request.interpreterId,
  });
  return data?.interpreterName ?? undefined;
}

export const wishSchema = z.object({
  language: requiredCode,
  genderWish: requiredCode,
  mode: requiredCode,
  topic: requiredCode,
});

/** Sprachmittlung anfragen. */
export function useAskInterpreter(caseId: string, appointmentId: string) {
  const refresh = useRefresh('cases');
  return (wish: z.output<typeof wishSchema>, idempotencyKey: string) =>
    api
      .post<AppointmentInterpreting>(`/cases/${caseId}/interpreting`, {
        body: { ...wish, appointmentId },
        idempotencyKey,
      })
      .then(refresh);
}

export function useWithdrawInterpreter(caseId: string) {
  const refresh = useRefresh('cases');
  return useMutation({
    mutationFn: ({ id, version }: AppointmentInterpreting) =>
      api.post<AppointmentInterpreting>(`/cases/${caseId}/interpreting/${id}/cancel`, { version }),
    onSettled: refresh,
  });
}
