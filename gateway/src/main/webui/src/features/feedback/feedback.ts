import { useMutation, useQuery } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type { FeedbackFigures, FeedbackRequest, PaperFeedback } from '@shared/api/types/feedback';
import { useOnce } from '@shared/lib/use-once';

export function usePlace(code: string) {
  return useQuery({
    queryKey: ['feedback', 'place', code],
    queryFn: ({ signal }) =>
      api.get<{ siteName: string }>(`/feedback-forms/${encodeURIComponent(code)}`, { signal }),
    retry: false,
  });
}

export function useGiveFeedback() {
  return useMutation({
    mutationFn: (body: FeedbackRequest) => api.post<void>('/feedback-forms', { body }),
  });
}

export function useEnterPaper() {
  const once = useOnce();
  return useMutation({
    mutationFn: (body: PaperFeedback) =>
      once(body, (idempotencyKey) => api.post<void>('/feedback/paper', { body, idempotencyKey })),
  });
}

export function useFigures() {
  return useQuery({
    queryKey: ['feedback', 'figures'],
    queryFn: ({ signal }) => api.get<{ items: FeedbackFigures[] }>('/feedback/figures', { signal }),
  });
}

/** The code of a site is made when it is first asked for, and stays. */
export function useFeedbackCode(siteId: string) {
  return useQuery({
    queryKey: ['feedback', 'code', siteId],
    queryFn: ({ signal }) => api.put<{ code: string }>(`/feedback/codes/${siteId}`, { signal }),
    staleTime: Infinity,
  });
}

export const formAddress = (code: string) => `${window.location.origin}/rueckmeldung/${code}`;
