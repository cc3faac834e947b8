import { useQuery } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type { Organisation } from '@shared/api/types/network';
import { useList } from '@shared/lib/use-list';

export interface OrganisationFilter {
  type?: string;
  ags?: string;
  q?: string;
}

export function useOrganisationList(filter: OrganisationFilter) {
  return useList<Organisation>(['organisations', 'list'], '/organisations', { ...filter, limit: 50 });
}

export function useOrganisationFile(id: string) {
  return useQuery({
    queryKey: ['organisations', 'one', id],
    queryFn: ({ signal }) => api.get<Organisation>(`/organisations/${id}`, { signal }),
  });
}
