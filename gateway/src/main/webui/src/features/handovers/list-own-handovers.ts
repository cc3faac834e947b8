import { useQuery } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type { OwnHandover } from '@shared/api/types/plan';

const EVERY_MINUTE = 60_000;
const SHOWN = 8;

/** Handovers of the own cases with the person whom they are about. */
export function useOwnHandovers() {
  return useQuery({
    queryKey: ['handovers', 'own'],
    queryFn: ({ signal }) =>
      api.get<{ items: OwnHandover[] }>('/due/handovers', { query: { limit: SHOWN }, signal }),
    refetchInterval: EVERY_MINUTE,
  });
}
