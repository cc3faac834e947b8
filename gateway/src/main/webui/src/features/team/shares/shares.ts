import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { ShareCalculation, ShareStep, TakeoverLine } from '@shared/api/types/team';
import { requiredCode, requiredDate } from '@shared/forms/validation';
import { useRefresh } from '@shared/lib/use-refresh';

const PATH = '/team/share-calculations';
const KEY = ['team', 'shares'];

/** Rounding steps with their size in VZÄ. */
export const STEPS: Record<ShareStep, number> = {
  HUNDREDTH: 0.01,
  TWENTIETH: 0.05,
  TENTH: 0.1,
  QUARTER: 0.25,
  HALF: 0.5,
};

export function useCalculations() {
  return useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => api.get<{ items: ShareCalculation[] }>(PATH, { signal }),
  });
}

/** A key that begins with a letter: a path of digits would be taken for the place in a list. */
export const fieldOf = (ags: string) => `m${ags}`;

export const calculationSchema = z.object({
  keyDate: requiredDate,
  source: z.string().trim().min(1, 'required').max(120, 'tooLong'),
  posts: z.number('number').min(0.01, 'number').max(500, 'number'),
  step: requiredCode,
  persons: z.record(z.string(), z.number('number').int('number').min(0, 'number').optional()),
});

export function useCalculate() {
  const refresh = useRefresh('team');
  return ({ persons, ...rest }: z.output<typeof calculationSchema>, idempotencyKey: string) => {
    const figures = Object.entries(persons)
      .filter(([, count]) => count !== undefined)
      .map(([field, count]) => ({ ags: field.slice(1), persons: count }));
    return api.post<ShareCalculation>(PATH, { body: { ...rest, figures }, idempotencyKey }).then(refresh);
  };
}

export function useTakeover(id: string) {
  return useQuery({
    queryKey: [...KEY, id, 'takeover'],
    queryFn: ({ signal }) => api.get<{ items: TakeoverLine[] }>(`${PATH}/${id}/takeover`, { signal }),
  });
}

export const canBeApplied = ({ before, after, obstacle }: TakeoverLine) => !obstacle && before !== after;

/** Applies the lines as they were seen. */
export function useTakeOver(id: string, onDone: () => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (lines: TakeoverLine[]) =>
      api.post(`${PATH}/${id}/takeover`, {
        body: { lines: lines.map(({ area, version, after }) => ({ area, version, share: after })) },
      }),
    onSuccess: onDone,
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['team'] }),
  });
}
