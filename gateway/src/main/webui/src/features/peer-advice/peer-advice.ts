import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { PeerAdvice, PeerAdvicePreview } from '@shared/api/types/conference';
import { requiredText } from '@shared/forms/validation';
import { useList } from '@shared/lib/use-list';
import { useRefresh } from '@shared/lib/use-refresh';

export function usePeerAdvice(closed: boolean) {
  return useList<PeerAdvice>(['peer-advice'], '/peer-advice', { closed });
}

/** Lebensbereiche of a Datengruppe of their own: shown only if the asker means it. */
export const SENSITIVE = ['HEALTH', 'MIGRATION'];

export const SHOWN_GROUPS = ['AGE', 'NATIONALITY', 'STATUS'] as const;

/** `about`, because a form of the file beside it has a field `domains`. */
export const questionSchema = z
  .object({
    about: z.array(z.string()),
    sensitive: z.array(z.string()),
    groups: z.array(z.enum(SHOWN_GROUPS)),
    audience: z.enum(['invited', 'team']),
    invited: z.array(z.string()),
    question: requiredText,
  })
  .superRefine(({ about, sensitive, audience, invited }, context) => {
    if (about.length + sensitive.length === 0)
      context.addIssue({ code: 'custom', path: ['about'], message: 'choose' });
    if (audience === 'invited' && invited.length === 0)
      context.addIssue({ code: 'custom', path: ['invited'], message: 'choose' });
  })
  .transform(({ about, sensitive, groups, audience, invited, question }) => ({
    domains: [...about, ...sensitive],
    sensitiveShown: sensitive.length > 0,
    groups,
    wholeTeam: audience === 'team',
    invited: audience === 'team' ? [] : invited,
    question,
  }));
export type Question = z.output<typeof questionSchema>;

/** So sieht es das Team: checked and coarsened by the service, and not asked yet. */
export interface Preview {
  question: Question;
  seen: PeerAdvicePreview;
}

export function usePreview(caseId: string) {
  return (question: Question): Promise<Preview> =>
    api
      .post<PeerAdvicePreview>('/peer-advice/preview', { body: { ...question, caseId } })
      .then((seen) => ({ question, seen }));
}

/** Das Team fragen. */
export function useAsk(caseId: string) {
  const refresh = useRefresh('peer-advice');
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  return useMutation({
    mutationFn: (question: Question) =>
      api.post<PeerAdvice>('/peer-advice', { body: { ...question, caseId }, idempotencyKey }),
    onSettled: refresh,
  });
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
