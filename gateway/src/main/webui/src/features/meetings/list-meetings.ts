import { useQuery } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type { Page } from '@shared/api/types/common';
import type { Meeting } from '@shared/api/types/steering';
import { today } from '@shared/i18n/format';

/** All meetings of the KI; a few dozen in years, so they are ordered here: what comes next stands first. */
export function useMeetings() {
  return useQuery({
    queryKey: ['meetings', 'list'],
    queryFn: ({ signal }) => api.get<Page<Meeting>>('/meetings', { query: { limit: 200 }, signal }),
    select: ({ items }) => {
      const coming = items
        .filter((meeting) => isComing(meeting))
        .sort((a, b) => a.date.localeCompare(b.date));
      const past = items.filter((meeting) => !isComing(meeting)).sort((a, b) => b.date.localeCompare(a.date));
      return { coming, past };
    },
  });
}

export function useMeeting(id: string | undefined) {
  return useQuery({
    queryKey: ['meetings', 'one', id],
    queryFn: ({ signal }) => api.get<Meeting>(`/meetings/${id}`, { signal }),
    enabled: id !== undefined,
  });
}

/** Still ahead, or not yet recorded as held. */
export function isComing({ status, date }: Meeting): boolean {
  return status === 'PLANNED' || status === 'INVITED' || (status === 'HELD' && date >= today());
}
