import { useQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type { CalendarFeed, CalendarItem } from '@shared/api/types/plan';
import { plusDays } from '@shared/i18n/format';

/** The Monday of the week of a day. */
export function mondayOf(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return plusDays(day, -weekday);
}

export function useCalendar(from: string, days: number, siteId: string | undefined) {
  const to = plusDays(from, days - 1);
  return useQuery({
    queryKey: ['cases', 'calendar', from, to, siteId],
    queryFn: ({ signal }) =>
      api.get<{ items: CalendarItem[] }>('/appointments', { query: { from, to, siteId }, signal }),
    placeholderData: (previous) => previous,
  });
}

const FEED = ['calendar-feed'];

export function useFeed() {
  return useQuery({
    queryKey: FEED,
    queryFn: ({ signal }) => api.get<CalendarFeed>('/calendar-feed', { signal }),
  });
}

export function useMakeFeed() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => api.put<{ path: string; expiresAt: string }>('/calendar-feed'),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: FEED }),
  });
}

export function useEndFeed() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => api.delete<void>('/calendar-feed'),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: FEED }),
  });
}
