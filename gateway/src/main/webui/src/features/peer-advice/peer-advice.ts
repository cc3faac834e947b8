import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { PeerAdvice } from '@shared/api/types/conference';
import { requiredText, someCodes } from '@shared/forms/validation';
import { useList } from '@shared/lib/use-list';
import { useRefresh } from '@shared/lib/use-refresh';

export function usePeerAdvice(closed: boolean) {
  return useList<PeerAdvice>(['peer-advice'], '/peer-advice', { closed });
}

/** `about`, because a form of the file beside it has a field `domains`. */
export const questionSchema = z
  .object({ about: someCodes, question: requiredText })
  .transform(({ about, question }) => ({ domains: about, question }));

/** Das Team fragen. */
export function useAsk(caseId: string) {
  const refresh = useRefresh('peer-advice');
  return (body: z.output<typeof questionSchema>, idempotencyKey: string) =>
    api.post<PeerAdvice>('/peer-advice', { body: { ...body, caseId }, idempotencyKey }).then(refresh);
}

export const answerSchema = z.object({ text: requiredText });

export function useAnswer({ id }: PeerAdvice) {
  const refresh = useRefresh('peer-advice');
  return (body: z.output<typeof answerSchema>, idempotencyKey: string) =>
    api.post<PeerAdvice>(`/peer-advice/${id}/answers`, { body, idempotencyKey }).then(refresh);
}

export function useCloseAdvice({ id, version }: PeerAdvice) {
  const refresh = useRefresh('peer-advice');
  return useMutation({
    mutationFn: () => api.post<PeerAdvice>(`/peer-advice/${id}/close`, { version, body: {} }),
    onSettled: refresh,
  });
}
