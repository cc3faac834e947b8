import { useQuery } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type { CaseReferral } from '@shared/api/types/referral';

export function useCaseReferrals(caseId: string) {
  return useQuery({
    queryKey: ['cases', caseId, 'referrals'],
    queryFn: ({ signal }) => api.get<{ items: CaseReferral[] }>(`/cases/${caseId}/referrals`, { signal }),
  });
}
