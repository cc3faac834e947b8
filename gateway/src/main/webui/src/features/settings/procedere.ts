import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { ProcederePoint } from '@shared/api/types/handover';
import { requiredText } from '@shared/forms/validation';
import { useRefresh } from '@shared/lib/use-refresh';

interface Procedere {
  items: ProcederePoint[];
}

export function useProcedere() {
  return useQuery({
    queryKey: ['handovers', 'procedere'],
    queryFn: ({ signal }) => api.get<Procedere>('/handovers/procedere', { signal }),
  });
}

export const procedereSchema = z.object({
  points: z.array(z.object({ code: z.string(), label: requiredText, mandatory: z.boolean() })),
});
export type ProcedereValues = z.input<typeof procedereSchema>;

/** Puts the list in force; an empty one goes back to the default. */
export function useReplaceProcedere() {
  const refresh = useRefresh('handovers');
  return ({ points }: z.output<typeof procedereSchema>) =>
    api.put<Procedere>('/handovers/procedere', { body: { items: withCodes(points) } }).then(refresh);
}

const LONGEST = 40;

/** A point that is new gets a code of its words; kept answers name the code, so a known one never changes. */
export function withCodes(points: z.output<typeof procedereSchema>['points']) {
  const taken = new Set(points.map(({ code }) => code).filter(Boolean));
  return points.map((point) => {
    if (point.code) return point;
    const code = unused(codeOf(point.label), taken);
    taken.add(code);
    return { ...point, code };
  });
}

function codeOf(label: string): string {
  const plain = label
    .toUpperCase()
    .replace(/Ä/g, 'AE')
    .replace(/Ö/g, 'OE')
    .replace(/Ü/g, 'UE')
    .replace(/ß/g, 'SS')
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^[_0-9]+|_+$/g, '');
  return (plain.length < 2 ? `POINT_${plain}` : plain).slice(0, LONGEST - 3).replace(/_+$/, '');
}

function unused(code: string, taken: Set<string>): string {
  for (let n = 2; ; n += 1) {
    const tried = n === 2 ? code : `${code}_${n - 1}`;
    if (!taken.has(tried)) return tried;
  }
}
