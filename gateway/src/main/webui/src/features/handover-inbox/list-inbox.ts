import { useQuery } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type { InboxHandover } from '@shared/api/types/abh';
import { useList } from '@shared/lib/use-list';

export function useHandoverInbox(status?: string) {
  return useList<InboxHandover>(['handover-inbox'], '/handover-inbox', { status, limit: 50 });
}

export function useInboxHandover(id: string) {
  return useQuery({
    queryKey: ['handover-inbox', 'one', id],
    queryFn: ({ signal }) => api.get<InboxHandover>(`/handover-inbox/${id}`, { signal }),
  });
}
