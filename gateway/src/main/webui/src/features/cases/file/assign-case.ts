import { z } from 'zod';
import { api } from '@shared/api/client';
import type { CaseFile, CaseState } from '@shared/api/types/case';
import { requiredCode } from '@shared/forms/validation';
import { useRefresh } from '@shared/lib/use-refresh';

export const assignSchema = z.object({ responsible: requiredCode });

/** Fallführung zuweisen, by the koordinierende Stelle. */
export function useAssignCase({ id, responsible: former }: CaseFile) {
  const refresh = useRefresh('cases');
  const assign = (responsible: string, on?: number) =>
    api.post<CaseState>(`/cases/${id}/assign`, { version: on, body: { responsible } }).then(refresh);
  return async ({ responsible }: z.output<typeof assignSchema>, _: string, version?: number) => {
    const made = await assign(responsible, version);
    return { undo: () => assign(former, made.version) };
  };
}
