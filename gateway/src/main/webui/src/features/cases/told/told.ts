import { useMutation, useQuery } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type { components } from '@shared/api/generated/case-service';
import { useRefresh } from '@shared/lib/use-refresh';

type Given = components['schemas']['InformationGivenList'];

/** Aufklärung (B2-65): when and in which languages it was said. */
export function useTold(caseId: string) {
  return useQuery({
    queryKey: ['cases', 'one', caseId, 'information'],
    queryFn: ({ signal }) => api.get<Given>(`/cases/${caseId}/information`, { signal }),
  });
}

export function useTell(caseId: string) {
  const refresh = useRefresh('cases');
  return useMutation({
    mutationFn: ({ language, givenOn }: { language: string; givenOn: string }) =>
      api.put<Given>(`/cases/${caseId}/information/${language}`, { body: { givenOn } }).then(refresh),
  });
}

export function useTakeBackTold(caseId: string) {
  const refresh = useRefresh('cases');
  return useMutation({
    mutationFn: (language: string) =>
      api.delete<Given>(`/cases/${caseId}/information/${language}`).then(refresh),
  });
}
