import { useQuery } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type { Referral, ReferralPreview } from '@shared/api/types/referral';

/** What decides, without the person: may be looked at freely. */
export function useReferralPreview(id: string) {
  return useQuery({
    queryKey: ['referrals', 'preview', id],
    queryFn: ({ signal }) => api.get<ReferralPreview>(`/referrals/${id}/preview`, { signal }),
  });
}

/** Opening a Fallzuweisung shows a person's data, so the service logs it: asked for only when someone chose it. */
export function useReferral(id: string) {
  return useQuery({
    queryKey: ['referrals', 'one', id],
    queryFn: ({ signal }) => api.get<Referral>(`/referrals/${id}`, { signal }),
  });
}
