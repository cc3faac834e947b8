import type { TimelineItem } from '@shared/api/types/case';
import { useList } from '@shared/lib/use-list';

/** Verlauf of a case, newest first. */
export function useTimeline(caseId: string, pageSize: number) {
  return useList<TimelineItem>(['cases', 'one', caseId, 'timeline'], `/cases/${caseId}/timeline`, {
    limit: pageSize,
  });
}
