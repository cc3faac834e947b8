import { useQuery } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type { Handover, HandoverExtract, HandoverMinimum } from '@shared/api/types/handover';
import { useList } from '@shared/lib/use-list';

const EVERY_MINUTE = 60_000;

export function useHandovers(box: 'in' | 'out', status?: string) {
  return useList<Handover>(
    ['handovers'],
    '/handovers',
    { box, status, limit: 50 },
    { refreshEveryMs: EVERY_MINUTE },
  );
}

export function useCaseHandovers(caseId: string) {
  return useQuery({
    queryKey: ['cases', 'one', caseId, 'handovers'],
    queryFn: ({ signal }) => api.get<{ items: Handover[] }>(`/cases/${caseId}/handovers`, { signal }),
  });
}

export function useHandover(id: string) {
  return useQuery({
    queryKey: ['handovers', 'one', id],
    queryFn: ({ signal }) => api.get<Handover>(`/handovers/${id}`, { signal }),
  });
}

/** Exactly what the recipient will read. */
export function useHandoverPreview(id: string) {
  return useQuery({
    queryKey: ['handovers', 'preview', id],
    queryFn: ({ signal }) => api.get<HandoverExtract>(`/handovers/${id}/preview`, { signal }),
  });
}

/** For the recipient before it accepts. */
export function useHandoverMinimum(id: string) {
  return useQuery({
    queryKey: ['handovers', 'minimum', id],
    queryFn: ({ signal }) => api.get<HandoverMinimum>(`/handovers/${id}/preview`, { signal }),
  });
}

/** Read at the moment of use and never kept: consent may end and every reading is logged. */
export function useHandoverExtract(id: string, enabled: boolean) {
  return useQuery({
    queryKey: ['handovers', 'extract', id],
    queryFn: ({ signal }) => api.get<HandoverExtract>(`/handovers/${id}/extract`, { signal }),
    enabled,
    gcTime: 0,
    staleTime: 0,
  });
}

/** Where the recipient finds a document of the extract; each read is logged. */
export const documentOf = (handoverId: string) => (documentId: string) =>
  `/handovers/${handoverId}/documents/${documentId}/content`;
