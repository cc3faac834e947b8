import { useQuery } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type { Page } from '@shared/api/types/common';
import type { Site } from '@shared/api/types/site';

const STAYS_FRESH_MS = 300_000;

/** The KI's sites for names and choices; a few dozen at most. */
export function useAllSites() {
  return useQuery({
    queryKey: ['sites', 'all'],
    queryFn: ({ signal }) => api.get<Page<Site>>('/sites', { query: { limit: 200 }, signal }),
    staleTime: STAYS_FRESH_MS,
  });
}

export function useSiteOptions(): { value: string; label: string }[] {
  const { data } = useAllSites();
  return (data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
}

export function useSiteName(): (id: string | null | undefined) => string {
  const { data } = useAllSites();
  return (id) => data?.items.find((site) => site.id === id)?.name ?? '';
}
