import { useMutation, useQuery } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type { components } from '@shared/api/generated/case-service';
import { useRefresh } from '@shared/lib/use-refresh';

type Given = components['schemas']['InformationGivenList'];
export type Told = Given['items'][number];

/** Aufklärung (B2-65): when and in which languages it was said. */
export function useTold(caseId: string) {
  return useQuery({
    queryKey: ['cases', 'one', caseId, 'information'],
    queryFn: ({ signal }) => api.get<Given>(`/cases/${caseId}/information`, { signal }),
  });
}

interface Telling {
  language: string;
  givenOn: string;
  /** 0 as long as nothing is recorded for the language. */
  version: number;
}

export function useTell(caseId: string) {
  const refresh = useRefresh('cases');
  return useMutation({
    mutationFn: ({ language, givenOn, version }: Telling) =>
      api.put<Given>(`/cases/${caseId}/information/${language}`, { version, body: { givenOn } }),
    // Overtaken, the card shows what somebody else has recorded.
    onSettled: refresh,
  });
}

export function useTakeBackTold(caseId: string) {
  const refresh = useRefresh('cases');
  return useMutation({
    mutationFn: ({ language, version }: Told) =>
      api.delete<Given>(`/cases/${caseId}/information/${language}`, { version }),
    onSettled: refresh,
  });
}
