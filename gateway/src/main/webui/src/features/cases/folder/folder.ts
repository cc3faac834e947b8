import { useQuery } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type { Consent } from '@shared/api/types/case';
import type { Handover } from '@shared/api/types/handover';

/** What the platform itself put into the person's hands: consents that hold. */
export function useGivenConsents(caseId: string) {
  return useQuery({
    queryKey: ['cases', 'one', caseId, 'consents'],
    queryFn: ({ signal }) => api.get<{ items: Consent[] }>(`/cases/${caseId}/consents`, { signal }),
    select: ({ items }) => items.filter(({ status }) => status === 'GIVEN'),
  });
}

const AT_WORK: readonly Handover['status'][] = ['ACCEPTED', 'STARTED'];

/** Bodies that work with the person. */
export function useBodiesAtWork(caseId: string) {
  return useQuery({
    queryKey: ['cases', 'one', caseId, 'handovers'],
    queryFn: ({ signal }) => api.get<{ items: Handover[] }>(`/cases/${caseId}/handovers`, { signal }),
    select: ({ items }) => items.filter(({ status }) => AT_WORK.includes(status)),
  });
}
