import type { AccessItem } from '@shared/api/types/case';
import { useList } from '@shared/lib/use-list';

export interface AccessFilter {
  caseId?: string;
  personId?: string;
  actor?: string;
  /** Narrows what is loaded; the log itself is asked by record and person only. */
  purpose?: string;
}

export function useAccesses({ caseId, personId, actor }: AccessFilter) {
  return useList<AccessItem>(['accesses'], '/audit/accesses', { caseId, personId, actor, limit: 100 });
}
