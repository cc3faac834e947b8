import { useQuery } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type { CodeOf } from '@shared/api/types/codes';
import type { GapFile } from '@shared/api/types/steering';
import { useList } from '@shared/lib/use-list';

/** Waits for the koordinierende Stelle: to be looked at, recognised or bundled. */
export const TO_DO: readonly CodeOf<'gapStatus'>[] = ['REPORTED', 'TRIAGED', 'RECOGNISED'];

/** Somebody has been asked to do something about it. */
export const AT_WORK: readonly CodeOf<'gapStatus'>[] = ['SUBMITTED', 'DECIDED', 'IN_PROGRESS', 'ESCALATED'];

export interface GapFilter {
  /** One status, `todo`, `work`, or all when empty. */
  status?: string;
  kind?: string;
  domain?: string;
  q?: string;
}

export function useGaps({ status, ...filter }: GapFilter) {
  return useList<GapFile>(['gaps', 'list'], '/gaps', { ...filter, status: statusesOf(status), limit: 50 });
}

function statusesOf(status: string | undefined): readonly string[] {
  if (status === 'todo') return TO_DO;
  if (status === 'work') return AT_WORK;
  return status ? [status] : [];
}

export function useGap(id: string) {
  return useQuery({
    queryKey: ['gaps', 'one', id],
    queryFn: ({ signal }) => api.get<GapFile>(`/gaps/${id}`, { signal }),
  });
}
