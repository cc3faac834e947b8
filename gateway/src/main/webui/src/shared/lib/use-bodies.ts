import { useQuery } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type { Page } from '@shared/api/types/common';
import type { Body } from '@shared/api/types/steering';

const STAYS_FRESH_MS = 60_000;

/** Gremien of the KI: a handful, needed for names and choices alike. */
export function useBodies() {
  return useQuery({
    queryKey: ['bodies'],
    queryFn: ({ signal }) => api.get<Page<Body>>('/bodies', { query: { limit: 200 }, signal }),
    staleTime: STAYS_FRESH_MS,
  });
}

export function useBody(): (id: string) => Body | undefined {
  const { data } = useBodies();
  return (id) => data?.items.find((body) => body.id === id);
}
