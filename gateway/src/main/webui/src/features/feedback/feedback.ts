import { useMutation, useQuery } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type {
  FeedbackFigures,
  FeedbackPeriodReport,
  FeedbackRequest,
  FeedbackWords,
  PaperFeedback,
} from '@shared/api/types/feedback';
import { useOnce } from '@shared/lib/use-once';
import { useRefresh } from '@shared/lib/use-refresh';

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

export function usePeriodReport(halfYear: string) {
  return useQuery({
    queryKey: ['feedback', 'report', halfYear],
    queryFn: ({ signal }) =>
      api.get<FeedbackPeriodReport>('/feedback/report', { query: { halfYear }, signal }),
  });
}

/** Words of a half-year for who decides on them. */
export function useWords(halfYear: string) {
  return useQuery({
    queryKey: ['feedback', 'words', halfYear],
    queryFn: ({ signal }) =>
      api.get<{ items: FeedbackWords[] }>('/feedback/words', { query: { halfYear }, signal }),
    select: ({ items }) => items,
  });
}

export function useDecideOnWords() {
  const refresh = useRefresh('feedback');
  return useMutation({
    mutationFn: ({ id, version, decision }: FeedbackWords & { decision: 'PUBLISHED' | 'WITHHELD' }) =>
      api.put<FeedbackWords>(`/feedback/words/${id}`, { version, body: { decision } }),
    onSettled: refresh,
  });
}

export const formAddress = (code: string) => `${window.location.origin}/rueckmeldung/${code}`;
