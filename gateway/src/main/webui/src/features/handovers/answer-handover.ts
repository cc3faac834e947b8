import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { Handover } from '@shared/api/types/handover';
import { optionalText, requiredCode } from '@shared/forms/validation';
import { useStepOn } from '@shared/forms/use-stored';
import { useRefresh } from '@shared/lib/use-refresh';
import { useCodeLabel } from '@shared/ui/code';

type HandoverStep = 'accept' | 'start' | 'withdraw' | 'end-watch' | 'lead' | 'seen';

/** Answers that need no words. */
export function useHandoverStep() {
  const refresh = useRefresh('cases', 'handovers');
  return useMutation({
    mutationFn: ({ handover, step }: { handover: Handover; step: HandoverStep }) =>
      api.post<unknown>(`/handovers/${handover.id}/${step}`, { version: handover.version }),
    onSettled: refresh,
  });
}

export const reasonSchema = z.object({ reason: requiredCode, note: optionalText });
export const outcomeSchema = z.object({ outcome: requiredCode, note: optionalText });

export function useAnswerHandover({ id }: Handover, step: 'decline' | 'complete' | 'return') {
  const refresh = useRefresh('cases', 'handovers');
  return (body: object, _: string, version?: number) =>
    api.post<unknown>(`/handovers/${id}/${step}`, { version, body }).then(refresh);
}

/** What an answer is given on. */
export function useHandoverNow<V>(handover: Handover, said: V) {
  const label = useCodeLabel();
  return useStepOn({
    fetchNow: () => api.get<Handover>(`/handovers/${handover.id}`),
    record: handover,
    said,
    state: ({ status }) => label('handoverStatus', status),
    keys: ['cases', 'handovers'],
  });
}

/** Wiedervorlage: the handover stays in view. */
export function useFollowUp({ id }: Handover) {
  const refresh = useRefresh('cases', 'handovers');
  return (body: { followUpOn: string }, _: string, version?: number) =>
    api.post<unknown>(`/handovers/${id}/follow-up`, { version, body }).then(refresh);
}
