import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type { CaseFile } from '@shared/api/types/case';

const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ['cases', 'one', id],
    queryFn: ({ signal }) => api.get<CaseFile>(`/cases/${id}`, { signal }),
  });

/** Head of the Fallakte. The service logs the reading. */
export function useCase(id: string) {
  return useQuery(caseQuery(id));
}
