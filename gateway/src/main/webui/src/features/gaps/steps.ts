import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { GapFile } from '@shared/api/types/steering';
import { requiredCode, requiredText } from '@shared/forms/validation';
import { useRefresh } from '@shared/lib/use-refresh';
import { useSettle } from '@shared/lib/use-settle';

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
export function useExplainedStep({ id, version }: GapFile, step: 'reject' | 'solve' | 'escalate') {
  const settle = useSettle('gaps', 'themes');
  return (body: object) => settle(api.post<GapFile>(`/gaps/${id}/${step}`, { version, body }));
}
