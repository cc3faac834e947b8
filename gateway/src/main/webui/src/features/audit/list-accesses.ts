import type { AccessItem } from '@shared/api/types/case';
import { useList } from '@shared/lib/use-list';

export interface AccessFilter {
  caseId?: string;
  personId?: string;
  actor?: string;
  purpose?: string;
  /** First day. */
  from?: string;
  /** Last day. */
  until?: string;
}

export function useAccesses({ caseId, personId, actor, purpose, from, until }: AccessFilter) {
  const query = { caseId, personId, actor, purpose, from, until, limit: 100 };
  return useList<AccessItem>(['accesses'], '/audit/accesses', query);
}
