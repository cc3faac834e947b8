import type { CaseItem } from '@shared/api/types/case';
import { useList } from '@shared/lib/use-list';

export interface CaseFilter {
  phase?: string;
  /** Standing flag; open cases only. */
  situation?: string;
  /** Own cases unless the address says `all`. */
  responsible?: 'me' | 'all';
  q?: string;
  sort?: string;
}

export const ORDERS = ['NEWEST', 'OLDEST', 'NUMBER'] as const;

export function useCases({ phase, situation, responsible = 'me', q, sort }: CaseFilter, limit = 50) {
  return useList<CaseItem>(['cases'], '/cases', { phase, situation, responsible, q, sort, limit });
}
