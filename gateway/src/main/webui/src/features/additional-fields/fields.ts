import { useMutation, useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { AdditionalField } from '@shared/api/types/team';
import { requiredCode, requiredText } from '@shared/forms/validation';
import { useRefresh } from '@shared/lib/use-refresh';

export const FIELD_TYPES = ['TEXT', 'NUMBER', 'DATE', 'CHOICE', 'YES_NO'] as const;
export const RETENTIONS = ['WITH_CASE', 'UNTIL_CLOSED'] as const;
export const FIELD_GROUPS = ['GENERAL', 'HEALTH', 'VIOLENCE', 'STATUS', 'RELIGION'] as const;

export function useAdditionalFields() {
  return useQuery({
    queryKey: ['additional-fields'],
    queryFn: ({ signal }) => api.get<{ items: AdditionalField[] }>('/team/additional-fields', { signal }),
  });
}

export const fieldSchema = z
  .object({
    type: requiredCode,
    labelDe: requiredText,
    labelEn: requiredText,
    purpose: requiredText,
    retention: requiredCode,
    group: requiredCode,
    choices: z.string(),
  })
  .refine(({ type, choices }) => type !== 'CHOICE' || choices.trim() !== '', {
    path: ['choices'],
    error: 'required',
  })
  .transform(({ choices, ...field }) => ({
    ...field,
    choices:
      field.type === 'CHOICE'
        ? choices
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean)
        : [],
  }));

export type FieldValues = z.input<typeof fieldSchema>;

export function valuesOf(field?: AdditionalField): FieldValues {
  return {
    type: field?.type ?? '',
    labelDe: field?.labelDe ?? '',
    labelEn: field?.labelEn ?? '',
    purpose: field?.purpose ?? '',
    retention: field?.retention ?? 'WITH_CASE',
    group: field?.group ?? 'GENERAL',
    choices: field?.choices?.join('\n') ?? '',
  };
}

/** Zusatzfeld festlegen, or change its words. */
export function useSaveField(field: AdditionalField | undefined) {
  const refresh = useRefresh('additional-fields');
  return (body: z.output<typeof fieldSchema>, idempotencyKey: string, version?: number) =>
    (field
      ? api.put<AdditionalField>(`/team/additional-fields/${field.id}`, { body, version })
      : api.post<AdditionalField>('/team/additional-fields', { body, idempotencyKey })
    ).then(refresh);
}

export function useRetireField() {
  const refresh = useRefresh('additional-fields');
  return useMutation({
    mutationFn: ({ id, version }: AdditionalField) =>
      api.post<AdditionalField>(`/team/additional-fields/${id}/retire`, { version, body: {} }),
    onSettled: refresh,
  });
}
