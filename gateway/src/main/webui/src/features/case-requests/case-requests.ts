import { useMutation, useQuery } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type { CaseRequest, CaseRequestReceipt, WaitingCaseRequest } from '@shared/api/types/case';
import { useRefresh } from '@shared/lib/use-refresh';

const EVERY_MINUTE = 60_000;

/** Requests of bodies for one case. */
export function useCaseRequests(caseId: string) {
  return useQuery({
    queryKey: ['case-requests', caseId],
    queryFn: ({ signal }) => api.get<{ items: CaseRequest[] }>(`/cases/${caseId}/requests`, { signal }),
  });
}

/** For "Mein Tag": what waits for a word, over all own cases. */
export function useWaitingRequests() {
  return useQuery({
    queryKey: ['case-requests', 'waiting'],
    queryFn: ({ signal }) => api.get<{ items: WaitingCaseRequest[] }>('/case-requests/waiting', { signal }),
    refetchInterval: EVERY_MINUTE,
  });
}

interface Decision {
  request: CaseRequest;
  takeUp: boolean;
  note?: string;
  version?: number;
}

/** Taking up or putting aside; the body learns nothing of it. */
export function useDecideRequest(caseId: string) {
  const refresh = useRefresh('case-requests');
  return useMutation({
    mutationFn: ({ request, takeUp, note, version = request.version }: Decision) =>
      api.post<unknown>(`/cases/${caseId}/requests/${request.id}/decide`, {
        version,
        body: { takeUp, note },
      }),
    onSettled: refresh,
  });
}

/** The body's own requests; without what became of them. */
export function useOwnRequests() {
  return useQuery({
    queryKey: ['case-requests', 'own'],
    queryFn: ({ signal }) => api.get<{ items: CaseRequestReceipt[] }>('/case-requests', { signal }),
  });
}
