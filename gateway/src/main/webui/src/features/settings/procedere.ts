import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { Procedere } from '@shared/api/types/handover';
import { requiredText } from '@shared/forms/validation';
import { useStoredAt } from '@shared/forms/use-stored';
import { useRefresh } from '@shared/lib/use-refresh';
import { codeOfWords, unusedCode } from './code-of-words';

const PATH = '/handovers/procedere';

export function useProcedere() {
  return useQuery({
    queryKey: ['handovers', 'procedere'],
    queryFn: ({ signal }) => api.get<Procedere>(PATH, { signal }),
  });
}

export const procedereSchema = z.object({
  points: z.array(z.object({ code: z.string(), label: requiredText, mandatory: z.boolean() })),
});
export type ProcedereValues = z.input<typeof procedereSchema>;

export function valuesOf({ items }: Procedere): ProcedereValues {
  return { points: items.map(({ code, label, mandatory }) => ({ code, label, mandatory })) };
}

/** As it is stored now, for somebody who was overtaken. */
export function useProcedereNow(known: Procedere) {
  return useStoredAt(PATH, known, valuesOf, 'handovers').stored;
}

/** Puts the list in force; an empty one goes back to the default. */
export function useReplaceProcedere() {
  const refresh = useRefresh('handovers');
  return ({ points }: z.output<typeof procedereSchema>, _key: string, version?: number) =>
    api.put<Procedere>(PATH, { version, body: { items: withCodes(points) } }).then(refresh);
}

/** A point that is new gets a code of its words; kept answers name the code, so a known one never changes. */
export function withCodes(points: z.output<typeof procedereSchema>['points']) {
  const taken = new Set(points.map(({ code }) => code).filter(Boolean));
  return points.map((point) => {
    if (point.code) return point;
    const code = unusedCode(codeOfWords(point.label), taken);
    taken.add(code);
    return { ...point, code };
  });
}
