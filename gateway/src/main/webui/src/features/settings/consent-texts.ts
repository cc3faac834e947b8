import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { ConsentTextState } from '@shared/api/types/consent';
import { requiredText } from '@shared/forms/validation';
import { useRefresh } from '@shared/lib/use-refresh';

export function useConsentTexts() {
  return useQuery({
    queryKey: ['consents', 'texts'],
    queryFn: ({ signal }) => api.get<{ items: ConsentTextState[] }>('/consents/texts', { signal }),
    select: ({ items }) => items,
  });
}

export const reviewSchema = z.object({ reviewer: requiredText });

/** Übersetzung als geprüft festhalten, for this version and this KI. */
export function useReview(language: string) {
  const refresh = useRefresh('consents');
  return (body: z.output<typeof reviewSchema>) =>
    api.post<unknown>(`/consents/texts/${language}/review`, { body }).then(refresh);
}
