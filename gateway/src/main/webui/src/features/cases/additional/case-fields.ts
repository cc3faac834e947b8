import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
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

/** By the id of the field. */
export const valuesSchema = z.record(z.string(), z.string().trim().max(1000, 'tooLong'));

export const valuesOf = (items: CaseAdditionalField[]) =>
  Object.fromEntries(items.map(({ field, value }) => [field.id, value ?? '']));

/** Only what was changed is sent, in the version that was seen. */
export function changed(items: CaseAdditionalField[], values: Record<string, string>) {
  return items
    .map(({ field, value, version }) => ({
      fieldId: field.id,
      before: value ?? '',
      value: values[field.id] ?? value ?? '',
      version,
    }))
    .filter(({ before, value }) => before !== value)
    .map(({ fieldId, value, version }) => ({ fieldId, value: value || null, version }));
}

export function useSaveCaseFields(caseId: string, items: CaseAdditionalField[]) {
  const refresh = useRefresh('cases');
  const latest = useRef(items);
  /** Each value has a version of its own; they are taken from what was fetched last. */
  const stored = async () => {
    const entries = await api.get<Entries>(`/cases/${caseId}/additional-fields`).then(refresh);
    latest.current = entries.items.filter(({ field }) => items.some((one) => one.field.id === field.id));
    return { values: valuesOf(latest.current), version: 0 };
  };
  const submit = async (values: z.output<typeof valuesSchema>): Promise<unknown> => {
    const wanted = changed(latest.current, values);
    if (wanted.length === 0) return;
    return api.put<Entries>(`/cases/${caseId}/additional-fields`, { body: { values: wanted } }).then(refresh);
  };
  return { submit, stored };
}
