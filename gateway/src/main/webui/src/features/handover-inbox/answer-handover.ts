import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { InboxHandover } from '@shared/api/types/abh';
import { optionalText, requiredCode } from '@shared/forms/validation';
import { useRefresh } from '@shared/lib/use-refresh';
import { useSettle } from '@shared/lib/use-settle';

export function useAcceptHandover() {
  const refresh = useRefresh('handover-inbox');
  return useMutation({
    mutationFn: ({ handoverId, version }: InboxHandover) =>
      api.post<unknown>(`/handover-inbox/${handoverId}/accept`, { version }),
    onSettled: refresh,
  });
}

export const refusalSchema = z.object({ reason: requiredCode, note: optionalText });

/** Ablehnen before accepting, zurückgeben after it; both with a standard reason. */
export function useRefuseHandover({ handoverId }: InboxHandover, step: 'decline' | 'return') {
  const settle = useSettle('handover-inbox');
  return (body: z.output<typeof refusalSchema>, _: string, version?: number) =>
    settle(api.post<unknown>(`/handover-inbox/${handoverId}/${step}`, { version, body }));
}
