import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { Handover } from '@shared/api/types/handover';
import { optionalText, requiredCode } from '@shared/forms/validation';
import { useRefresh } from '@shared/lib/use-refresh';

/** Answers that need no words. */
export function useHandoverStep() {
  const refresh = useRefresh('cases', 'handovers');
  return useMutation({
    mutationFn: ({ handover, step }: { handover: Handover; step: 'accept' | 'start' | 'withdraw' }) =>
      api.post<unknown>(`/handovers/${handover.id}/${step}`, { version: handover.version }),
    onSettled: refresh,
  });
}

export const reasonSchema = z.object({ reason: requiredCode, note: optionalText });
export const outcomeSchema = z.object({ outcome: requiredCode, note: optionalText });

export function useAnswerHandover({ id, version }: Handover, step: 'decline' | 'complete' | 'return') {
  const refresh = useRefresh('cases', 'handovers');
  return (body: object) => api.post<unknown>(`/handovers/${id}/${step}`, { version, body }).then(refresh);
}
