import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type { CaseFile } from '@shared/api/types/case';
import { useStepOn } from '@shared/forms/use-stored';
import { useCodeLabel } from '@shared/ui/code';

const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ['cases', 'one', id],
    queryFn: ({ signal }) => api.get<CaseFile>(`/cases/${id}`, { signal }),
  });

/** What a step with the whole case is taken on: its phase and who is responsible. */
export function useCaseNow<V>(file: CaseFile, said: V) {
  const label = useCodeLabel();
  return useStepOn({
    fetchNow: () => api.get<CaseFile>(`/cases/${file.id}`),
    record: file,
    said,
    state: ({ phase, responsibleName }) => `${label('casePhase', phase)} · ${responsibleName}`,
    keys: ['cases'],
  });
}

/** Head of the Fallakte. The service logs the reading. */
export function useCase(id: string) {
  return useQuery(caseQuery(id));
}
