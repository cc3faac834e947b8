import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { CaseItem } from '@shared/api/types/case';
import type { Page } from '@shared/api/types/common';
import type { AssignmentLine, TeamLoad } from '@shared/api/types/team';
import { requiredCode, someCodes } from '@shared/forms/validation';
import { useRefresh } from '@shared/lib/use-refresh';

const MOST_AT_ONCE = 100;

/** Open cases by colleague, by name; the service logs the look. */
export function useCaseload() {
  return useQuery({
    queryKey: ['team', 'caseload'],
    queryFn: ({ signal }) => api.get<{ items: TeamLoad[] }>('/team/caseload', { signal }),
  });
}

/** Cases of one colleague, for giving some of them to another. */
export function useCasesOf(colleague: string) {
  return useQuery({
    queryKey: ['cases', 'of', colleague],
    queryFn: ({ signal }) =>
      api.get<Page<CaseItem>>('/cases', { query: { responsible: colleague, limit: MOST_AT_ONCE }, signal }),
    select: ({ items }) => items.filter(({ phase }) => phase !== 'ABGESCHLOSSEN' && phase !== 'ABGEBROCHEN'),
  });
}

export const bulkSchema = z.object({ cases: someCodes, responsible: requiredCode });

/** Each case is answered on its own. */
export function useAssignMany(cases: CaseItem[]) {
  const refresh = useRefresh('cases', 'team');
  return ({ cases: chosen, responsible }: z.output<typeof bulkSchema>) =>
    api
      .post<{ items: AssignmentLine[] }>('/cases/bulk/assign', {
        body: {
          cases: cases
            .filter(({ id }) => chosen.includes(id))
            .map(({ id, version }) => ({ id, version, responsible })),
        },
      })
      .then(refresh);
}
