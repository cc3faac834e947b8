import { useQuery } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type { ProcessConfiguration } from '@shared/api/types/process';
import { useHasRole } from '@shared/session/me';

const STAYS_FRESH_MS = 300_000;

/** How the KI leads its cases; only who works with them asks. */
export function useProcess() {
  const enabled = useHasRole('case-manager', 'coordinator', 'ki-lead', 'tenant-admin');
  return useQuery({
    queryKey: ['process'],
    queryFn: ({ signal }) => api.get<ProcessConfiguration>('/process-configuration', { signal }),
    staleTime: STAYS_FRESH_MS,
    enabled,
  });
}
