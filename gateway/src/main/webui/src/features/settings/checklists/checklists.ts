import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { components } from '@shared/api/generated/case-service';
import { requiredCode } from '@shared/forms/validation';
import { useRefresh } from '@shared/lib/use-refresh';
import { codeOfWords, unusedCode } from '../code-of-words';

type Schemas = components['schemas'];
export type ChecklistsVersion = Schemas['TransitionChecklistsVersion'];

/** The case file asks for them in this order. */
export const KINDS = ['RECHTSKREISWECHSEL', 'VOLLJAEHRIGKEIT'] as const;

const PATH = '/team/transition-checklists';
const KEY = 'transition-checklists';

export function useChecklists() {
  return useQuery({
    queryKey: [KEY],
    queryFn: ({ signal }) => api.get<ChecklistsVersion>(PATH, { signal }),
  });
}

export function useChecklistsHistory() {
  return useQuery({
    queryKey: [KEY, 'versions'],
    queryFn: ({ signal }) => api.get<{ items: ChecklistsVersion[] }>(`${PATH}/versions`, { signal }),
  });
}

const words = z.string().trim().min(1, 'required').max(200, 'tooLong');

export const checklistsSchema = z.object({
  points: z.array(
    z.object({
      kind: requiredCode,
      code: z.string(),
      monthsBefore: z.number('number').int('number').min(-3, 'number').max(12, 'number'),
      de: words,
      en: words,
      hidden: z.boolean(),
      /** Known to the server: it is hidden and not removed. */
      known: z.boolean(),
    }),
  ),
});
export type ChecklistsValues = z.input<typeof checklistsSchema>;
type Points = z.output<typeof checklistsSchema>['points'];

export function valuesOf({ points }: ChecklistsVersion): ChecklistsValues {
  return { points: points.map(({ point }) => ({ ...point, hidden: point.hidden ?? false, known: true })) };
}

export function useReplaceChecklists() {
  const refresh = useRefresh(KEY, 'cases', 'due');
  return ({ points }: { points: Points }, _key: string, version?: number) =>
    api.put<ChecklistsVersion>(PATH, { version, body: { points: withCodes(points) } }).then(refresh);
}

/** As they are stored now, for somebody who was overtaken. */
export function useChecklistsNow() {
  const refresh = useRefresh(KEY);
  return async () => {
    const now = await api.get<ChecklistsVersion>(PATH).then(refresh);
    return { values: valuesOf(now), version: now.version };
  };
}

/** A point that is new gets a code of its words; ticks name the code, so a known one never changes. */
function withCodes(points: Points) {
  const taken = new Set(points.map(({ code }) => code).filter(Boolean));
  return points.map(({ kind, code: known, monthsBefore, de, en, hidden }) => {
    const code = known || unusedCode(codeOfWords(de), taken);
    taken.add(code);
    return { kind, code, monthsBefore, de, en, hidden };
  });
}
