import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { Meeting } from '@shared/api/types/steering';
import { useRefresh } from '@shared/lib/use-refresh';
import { useSettle } from '@shared/lib/use-settle';

/** Einladen, Protokoll freigeben. */
export function useMeetingStep({ id, version }: Meeting) {
  const refresh = useRefresh('meetings');
  return useMutation({
    mutationFn: (step: 'invite' | 'release-minutes') =>
      api.post<Meeting>(`/meetings/${id}/${step}`, { version }),
    onSettled: refresh,
  });
}

export const attendanceSchema = z.object({ seatsFilled: z.number('number').int('number').min(0, 'number') });

/** Als durchgeführt festhalten: with the number of filled seats, never who sat there. */
export function useHoldMeeting({ id }: Meeting) {
  const settle = useSettle('meetings');
  return (body: z.output<typeof attendanceSchema>, _: string, version?: number) =>
    settle(api.post<Meeting>(`/meetings/${id}/hold`, { version, body }));
}
