import { useQuery } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type { DueItem } from '@shared/api/types/plan';

const EVERY_MINUTE = 60_000;

/** What comes up in the own cases within a week, the overdue things first. */
export function useDue() {
  return useQuery({
    queryKey: ['cases', 'due'],
    queryFn: ({ signal }) =>
      api.get<{ items: DueItem[]; more: boolean }>('/due', { query: { daysAhead: 7 }, signal }),
    refetchInterval: EVERY_MINUTE,
  });
}
