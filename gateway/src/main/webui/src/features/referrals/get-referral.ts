import { useQuery } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type { Referral } from '@shared/api/types/case';

/** Opening a Fallzuweisung shows a person's data, so the service logs it: asked for only when someone chose it. */
export function useReferral(id: string) {
  return useQuery({
    queryKey: ['referrals', 'one', id],
    queryFn: ({ signal }) => api.get<Referral>(`/referrals/${id}`, { signal }),
  });
}
