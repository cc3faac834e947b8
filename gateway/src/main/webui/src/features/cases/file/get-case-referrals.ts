import { useQuery } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type { ReferralAmendment, ReferralAttachment } from '@shared/api/types/referral';

export interface CaseReferral {
  id: string;
  senderName: string;
  externalReference: string;
  receivedAt: string;
  purposeBound: boolean;
  attachments: ReferralAttachment[];
  notices: ReferralAmendment[];
}

export function useCaseReferrals(caseId: string) {
  return useQuery({
    queryKey: ['cases', caseId, 'referrals'],
    queryFn: ({ signal }) => api.get<{ items: CaseReferral[] }>(`/cases/${caseId}/referrals`, { signal }),
  });
}
