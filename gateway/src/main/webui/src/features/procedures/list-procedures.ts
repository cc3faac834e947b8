import type { ProcedureItem } from '@shared/api/types/abh';
import { useList } from '@shared/lib/use-list';

export interface ProcedureFilter {
  status?: string;
  kind?: string;
  /** Any text: only one's own. */
  mine?: string;
  /** Any text: only open ones whose application is older than three months. */
  late?: string;
}

export function useProcedures({ status, kind, mine, late }: ProcedureFilter) {
  return useList<ProcedureItem>(['procedures', 'list'], '/procedures', {
    status,
    kind,
    mine: mine ? true : undefined,
    pastThreeMonths: late ? true : undefined,
    limit: 50,
  });
}

/** Granted titles that end before the given day. */
export function useEndingTitles(before: string) {
  return useList<ProcedureItem>(['procedures', 'ending'], '/procedures', {
    validUntilBefore: before,
    limit: 50,
  });
}
