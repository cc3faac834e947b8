import { useMutation, useQuery } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type { CaseMilestone } from '@shared/api/types/process';
import { useRefresh } from '@shared/lib/use-refresh';

interface Stair {
  items: CaseMilestone[];
}

export function useStair(caseId: string) {
  return useQuery({
    queryKey: ['cases', 'one', caseId, 'milestones'],
    queryFn: ({ signal }) => api.get<Stair>(`/cases/${caseId}/milestones`, { signal }),
  });
}

export function useReachStep(caseId: string) {
  const refresh = useRefresh('cases');
  return useMutation({
    mutationFn: ({ code, version, reachedOn }: CaseMilestone & { reachedOn: string }) =>
      api.put<Stair>(`/cases/${caseId}/milestones/${code}`, { version, body: { reachedOn } }).then(refresh),
    // Overtaken, the stair shows the day that somebody else has recorded.
    onError: refresh,
  });
}

export function useTakeBackStep(caseId: string) {
  const refresh = useRefresh('cases');
  return useMutation({
    mutationFn: ({ code, version }: CaseMilestone) =>
      api.delete<Stair>(`/cases/${caseId}/milestones/${code}`, { version }).then(refresh),
    onError: refresh,
  });
}
