import { useQuery } from '@tanstack/react-query';
import { api, type Query } from '@shared/api/client';
import type { Page } from '@shared/api/types/common';

const LIMIT = 200;

export interface Count {
  shown: number;
  /** There are more than were looked at. */
  more: boolean;
}

/** How many entries of a list wait; lists tell no total, so the first page is counted and "more" is said openly. */
export function useCount<T>(path: string, query: Query, counts: (item: T) => boolean = () => true) {
  return useQuery({
    queryKey: [path.slice(1), 'count', query],
    queryFn: ({ signal }) => api.get<Page<T>>(path, { query: { ...query, limit: LIMIT }, signal }),
    select: ({ items, next }): Count => ({ shown: items.filter(counts).length, more: next !== null }),
  });
}
