import { useQuery } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type {
  CaseResults,
  Handover,
  HandoverExtract,
  HandoverTarget,
  KindProposal,
  ProcederePoint,
} from '@shared/api/types/handover';

/** Übergabeprocedere of the KI. */
export function useProcedere() {
  return useQuery({
    queryKey: ['handovers', 'procedere'],
    queryFn: ({ signal }) => api.get<{ items: ProcederePoint[] }>('/handovers/procedere', { signal }),
    staleTime: 300_000,
  });
}

/** Verweis by default where the body has its own Fallmanagement. */
export function useKindProposal(caseId: string, recipientOrg: string | undefined, domains: string[]) {
  return useQuery({
    queryKey: ['handovers', 'kind', caseId, recipientOrg, domains],
    queryFn: ({ signal }) =>
      api.get<KindProposal>(`/cases/${caseId}/handover-draft/kind`, {
        query: { recipientOrg, domain: domains },
        signal,
      }),
    enabled: recipientOrg !== undefined,
  });
}

/** Whom the needs of the latest assessment lead to. */
export function useTargets(caseId: string) {
  return useQuery({
    queryKey: ['cases', 'one', caseId, 'targets'],
    queryFn: ({ signal }) =>
      api.get<{ items: HandoverTarget[] }>(`/cases/${caseId}/handover-draft/targets`, { signal }),
  });
}

/** Exactly what the body would read, before anything is offered. */
export function useDraftExtract(
  caseId: string,
  query: { consentId: string; domain: string[]; document: string[] },
) {
  return useQuery({
    queryKey: ['handovers', 'draft', caseId, query],
    queryFn: ({ signal }) =>
      api.get<HandoverExtract>(`/cases/${caseId}/handover-draft/extract`, { query, signal }),
    gcTime: 0,
  });
}

/** What all bodies did, side by side. */
export function useCaseResults(caseId: string) {
  return useQuery({
    queryKey: ['cases', 'one', caseId, 'results'],
    queryFn: ({ signal }) => api.get<CaseResults>(`/cases/${caseId}/results`, { signal }),
  });
}

/** Beobachtung: not yet started, the earliest follow-up first. */
export function useWatched() {
  return useQuery({
    queryKey: ['handovers', 'watched'],
    queryFn: ({ signal }) => api.get<{ items: Handover[] }>('/handovers/watched', { signal }),
    refetchInterval: 60_000,
  });
}
