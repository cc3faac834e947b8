import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { CaseAdditionalField } from '@shared/api/types/team';
import { useRefresh } from '@shared/lib/use-refresh';

interface Entries {
  items: CaseAdditionalField[];
}

export function useCaseFields(caseId: string) {
  return useQuery({
    queryKey: ['cases', 'one', caseId, 'additional-fields'],
    queryFn: ({ signal }) => api.get<Entries>(`/cases/${caseId}/additional-fields`, { signal }),
  });
}

export const valuesSchema = z.object({ values: z.array(z.string().trim().max(1000, 'tooLong')) });

/** Only what was changed is sent, in the version that was seen. */
export function changed(items: CaseAdditionalField[], values: string[]) {
  return items
    .map(({ field, value, version }, index) => ({
      fieldId: field.id,
      before: value ?? '',
      value: values[index] ?? '',
      version,
    }))
    .filter(({ before, value }) => before !== value)
    .map(({ fieldId, value, version }) => ({ fieldId, value: value || null, version }));
}

export function useSaveCaseFields(caseId: string, items: CaseAdditionalField[]) {
  const refresh = useRefresh('cases');
  return async ({ values }: z.output<typeof valuesSchema>): Promise<unknown> => {
    const wanted = changed(items, values);
    if (wanted.length === 0) return;
    return api.put<Entries>(`/cases/${caseId}/additional-fields`, { body: { values: wanted } }).then(refresh);
  };
}
