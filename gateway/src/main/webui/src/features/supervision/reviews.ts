import { useMutation, useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { Checklist, Question, Review, ReviewDetail, Sample } from '@shared/api/types/team';
import { optionalCode, optionalText, requiredDate, requiredText } from '@shared/forms/validation';
import { useStoredAt } from '@shared/forms/use-stored';
import { useList } from '@shared/lib/use-list';
import { useRefresh } from '@shared/lib/use-refresh';

export const RESULTS = ['MET', 'PARTLY_MET', 'NOT_MET', 'NOT_APPLICABLE'] as const;

export function useReviews() {
  return useList<Review>(['supervision', 'reviews'], '/team/reviews');
}

export function useReview(id: string) {
  return useQuery({
    queryKey: ['supervision', 'reviews', 'one', id],
    queryFn: ({ signal }) => api.get<ReviewDetail>(`/team/reviews/${id}`, { signal }),
  });
}

export const drawSchema = z
  .object({
    openedFrom: requiredDate,
    openedUntil: requiredDate,
    caseManager: optionalCode,
    size: z.number('number').int().min(1, 'number').max(50, 'number'),
    seed: optionalText.refine((seed) => !seed || /^-?\d{1,18}$/.test(seed), 'number'),
  })
  .refine(({ openedFrom, openedUntil }) => openedUntil >= openedFrom, {
    path: ['openedUntil'],
    error: 'invalid',
  });

/** Stichprobe ziehen. */
export function useDraw() {
  const refresh = useRefresh('supervision', 'cases');
  return (body: z.output<typeof drawSchema>, idempotencyKey: string) =>
    api.post<ReviewDetail>('/team/reviews', { body, idempotencyKey }).then(refresh);
}

export const feedbackSchema = z.object({ marks: z.record(z.string(), z.string()), feedback: requiredText });

/** Rückmeldung an die Fallführung. */
export function useTell({ id, reviewId }: Sample, questions: Question[]) {
  const refresh = useRefresh('supervision');
  return ({ marks, feedback }: z.output<typeof feedbackSchema>, _: string, version?: number) =>
    api
      .post<ReviewDetail>(`/team/reviews/${reviewId}/samples/${id}/feedback`, {
        version,
        body: {
          feedback,
          marks: questions.map(({ code }) => ({ code, result: marks[code] })).filter(({ result }) => result),
        },
      })
      .then(refresh);
}

export function useCloseReview({ id, version }: Review) {
  const refresh = useRefresh('supervision', 'cases');
  return useMutation({
    mutationFn: () => api.post<ReviewDetail>(`/team/reviews/${id}/close`, { version, body: {} }),
    onSettled: refresh,
  });
}

const CHECKLIST = '/team/supervision-checklist';

export function useChecklist() {
  return useQuery({
    queryKey: ['supervision', 'checklist'],
    queryFn: ({ signal }) => api.get<Checklist>(CHECKLIST, { signal }),
  });
}

export const checklistSchema = z.object({ lines: z.string().max(6000, 'tooLong') });

export function linesOf({ items }: Checklist) {
  return { lines: items.map(({ label }) => label).join('\n') };
}

/**
 * A line keeps its code while its words stay, and counts once: two lists one after the other are both of them. An empty list
 * goes back to the house's own.
 */
export function questionsOf(lines: string, known: Question[]): Question[] {
  const labels = lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return [...new Set(labels)].map((label, index) => ({
    code: known.find((one) => one.label === label)?.code ?? `OWN_${Date.now()}_${index}`,
    label,
  }));
}

/** Saves on the version that is named; `stored` is the list as it is now, for somebody who was overtaken. */
export function useSaveChecklist(known: Checklist) {
  const refresh = useRefresh('supervision');
  const { stored, latest } = useStoredAt(CHECKLIST, known, linesOf, 'supervision');
  const submit = ({ lines }: z.output<typeof checklistSchema>, _key: string, version?: number) =>
    api
      .put<Checklist>(CHECKLIST, { version, body: { items: questionsOf(lines, latest().items) } })
      .then(refresh);
  return { stored, submit };
}
