import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { CaseFile, CaseItem } from '@shared/api/types/case';
import type { Page } from '@shared/api/types/common';
import { requiredCode } from '@shared/forms/validation';
import { useRefresh } from '@shared/lib/use-refresh';

const MANY = 200;

/** Case managers of the KI: those who are responsible for a case. */
export function useCaseManagers() {
  return useQuery({
    queryKey: ['cases', 'responsible'],
    queryFn: ({ signal }) =>
      api.get<Page<CaseItem>>('/cases', { query: { responsible: 'all', limit: MANY }, signal }),
    select: ({ items }) => [...new Map(items.map((one) => [one.responsible, one.responsibleName]))],
  });
}

export const assignSchema = z.object({ responsible: requiredCode });

/** Fallführung zuweisen, by the koordinierende Stelle. */
export function useAssignCase({ id, version }: CaseFile, managers: [string, string][]) {
  const refresh = useRefresh('cases');
  return ({ responsible }: z.output<typeof assignSchema>) => {
    const responsibleName = managers.find(([sub]) => sub === responsible)?.[1];
    return api
      .post<unknown>(`/cases/${id}/assign`, { version, body: { responsible, responsibleName } })
      .then(refresh);
  };
}
