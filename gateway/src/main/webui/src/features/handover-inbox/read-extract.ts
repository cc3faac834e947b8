import { useQuery } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type { HandoverExtract } from '@shared/api/types/handover';

/** Read at the moment of use and never kept: consent may end, and every reading is logged. */
export function useConsentedExtract(id: string, enabled: boolean) {
  return useQuery({
    queryKey: ['handover-inbox', 'extract', id],
    queryFn: ({ signal }) => api.get<HandoverExtract>(`/handover-inbox/${id}/extract`, { signal }),
    enabled,
    gcTime: 0,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
}
