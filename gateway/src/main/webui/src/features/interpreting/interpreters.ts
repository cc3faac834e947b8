import { useMutation, useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { Interpreter } from '@shared/api/types/interpreting';
import {
  optionalCode,
  optionalDate,
  optionalText,
  requiredCode,
  requiredText,
} from '@shared/forms/validation';
import { useRefresh } from '@shared/lib/use-refresh';

export const LEVELS = ['NATIVE', 'C2', 'C1', 'B2'] as const;

export function useInterpreters() {
  return useQuery({
    queryKey: ['interpreters'],
    queryFn: ({ signal }) => api.get<{ items: Interpreter[] }>('/interpreters', { signal }),
  });
}

const oneOrMore = z.array(z.string()).min(1, 'required');

/** Up to three languages: who speaks more is asked for the ones that are rare. */
export const interpreterSchema = z
  .object({
    name: requiredText,
    phone: optionalText,
    email: optionalText,
    language1: requiredCode,
    level1: requiredCode,
    language2: optionalCode,
    level2: optionalCode,
    language3: optionalCode,
    level3: optionalCode,
    gender: optionalCode,
    ags: z.array(z.string()),
    modes: oneOrMore,
    weekdays: oneOrMore,
    declaredOn: optionalDate,
    declaredUntil: optionalDate,
    qualification: optionalText,
    volunteer: z.boolean(),
    active: z.boolean(),
  })
  .transform(({ language1, level1, language2, level2, language3, level3, ...rest }) => ({
    ...rest,
    languages: [
      { language: language1, level: level1 },
      { language: language2, level: level2 || 'C1' },
      { language: language3, level: level3 || 'C1' },
    ].filter(({ language }) => !!language),
  }));

export type InterpreterValues = z.input<typeof interpreterSchema>;

export function valuesOf(member?: Interpreter): InterpreterValues {
  const [one, two, three] = member?.languages ?? [];
  return {
    name: member?.name ?? '',
    phone: member?.phone ?? '',
    email: member?.email ?? '',
    language1: one?.language ?? '',
    level1: one?.level ?? 'NATIVE',
    language2: two?.language ?? '',
    level2: two?.level ?? '',
    language3: three?.language ?? '',
    level3: three?.level ?? '',
    gender: member?.gender ?? '',
    ags: member?.ags ?? [],
    modes: member?.modes ?? ['ON_SITE', 'PHONE'],
    weekdays: member?.weekdays ?? [],
    declaredOn: member?.declaredOn ?? '',
    declaredUntil: member?.declaredUntil ?? '',
    qualification: member?.qualification ?? '',
    volunteer: member?.volunteer ?? true,
    active: member?.active ?? true,
  };
}

export function useSaveInterpreter(member?: Interpreter) {
  const refresh = useRefresh('interpreters', 'interpreting');
  return (body: z.output<typeof interpreterSchema>, newId: string, version?: number) =>
    api
      .put<Interpreter>(`/interpreters/${member?.id ?? newId}`, {
        body,
        version,
      })
      .then(refresh);
}

export function useEraseInterpreter() {
  const refresh = useRefresh('interpreters', 'interpreting');
  return useMutation({
    mutationFn: ({ id, version }: Interpreter) => api.delete<void>(`/interpreters/${id}`, { version }),
    onSettled: refresh,
  });
}
