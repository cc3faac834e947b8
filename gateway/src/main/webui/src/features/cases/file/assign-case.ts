import { z } from 'zod';
import { api } from '@shared/api/client';
import type { CaseFile } from '@shared/api/types/case';
import { requiredCode } from '@shared/forms/validation';
import { useRefresh } from '@shared/lib/use-refresh';

export const assignSchema = z.object({ responsible: requiredCode });

/** Fallführung zuweisen, by the koordinierende Stelle. */
export function useAssignCase({ id, version }: CaseFile) {
  const refresh = useRefresh('cases');
  return ({ responsible }: z.output<typeof assignSchema>) =>
    api.post<unknown>(`/cases/${id}/assign`, { version, body: { responsible } }).then(refresh);
}
