import { useQuery } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type { Page } from '@shared/api/types/common';
import type { Organisation } from '@shared/api/types/network';

const STAYS_FRESH_MS = 300_000;

/** The directory of the KI; small and seldom changed, so it is fetched once for names and choices alike. */
export function useOrganisations() {
  return useQuery({
    queryKey: ['organisations'],
    queryFn: ({ signal }) => api.get<Page<Organisation>>('/organisations', { query: { limit: 200 }, signal }),
    staleTime: STAYS_FRESH_MS,
  });
}

export function useOrganisation(): (id: string | undefined) => Organisation | undefined {
  const { data } = useOrganisations();
  const byId = new Map(data?.items.map((one) => [one.id, one]));
  return (id) => (id ? byId.get(id) : undefined);
}
