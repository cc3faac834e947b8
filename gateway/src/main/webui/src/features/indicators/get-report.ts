import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type { Indicator, Report } from '@shared/api/types/reporting';

const STAYS_FRESH_MS = 300_000;

export function useIndicators() {
  return useQuery({
    queryKey: ['indicators'],
    queryFn: ({ signal }) => api.get<Indicator[]>('/indicators', { signal }),
    staleTime: Infinity,
  });
}

/** Protected values of a half-year. Pulls of the Land are logged, so nothing is fetched twice without need. */
export function useReport(period: string, ki: string | undefined) {
  return useQuery({
    queryKey: ['indicators', 'values', period, ki ?? 'all'],
    queryFn: ({ signal }) => api.get<Report>('/indicators/values', { query: { period, ki }, signal }),
    staleTime: STAYS_FRESH_MS,
    placeholderData: keepPreviousData,
  });
}
