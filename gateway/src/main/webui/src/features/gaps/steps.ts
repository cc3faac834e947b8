import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { GapFile } from '@shared/api/types/steering';
import { requiredCode, requiredText } from '@shared/forms/validation';
import { useRefresh } from '@shared/lib/use-refresh';
import { useSettle } from '@shared/lib/use-settle';
import { useStepOn } from '@shared/forms/use-stored';
import { useCodeLabel } from '@shared/ui/code';

/** Steps that need no words. */
export function useGapStep({ id, version }: GapFile) {
  const refresh = useRefresh('gaps', 'themes');
  return useMutation({
    mutationFn: (step: 'triage' | 'recognise' | 'reopen') =>
      api.post<GapFile>(`/gaps/${id}/${step}`, { version, body: step === 'triage' ? {} : undefined }),
    onSettled: refresh,
  });
}

export const rejectionSchema = z.object({ reason: requiredText });
export const solutionSchema = z.object({ result: requiredCode, note: requiredText });
export const escalationSchema = z.object({
  level: requiredCode,
  recipient: requiredText,
  note: requiredText,
});

/** Steps that have to be explained. */
export function useExplainedStep({ id }: GapFile, step: 'reject' | 'solve' | 'escalate') {
  const settle = useSettle('gaps', 'themes');
  return (body: object, _: string, version?: number) =>
    settle(api.post<GapFile>(`/gaps/${id}/${step}`, { version, body }));
}

/** What a step is taken on, so that a step of somebody else in the meantime shows. */
export function useGapNow<V>(gap: GapFile, said: V) {
  const label = useCodeLabel();
  return useStepOn({
    fetchNow: () => api.get<GapFile>(`/gaps/${gap.id}`),
    record: gap,
    said,
    state: ({ status }) => label('gapStatus', status),
    keys: ['gaps', 'themes'],
  });
}
