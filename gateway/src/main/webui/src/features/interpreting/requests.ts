import { useMutation, useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { Page } from '@shared/api/types/common';
import type { InterpreterMatch, InterpretingRate, InterpretingRequest } from '@shared/api/types/interpreting';
import { useStepOn, useStoredAt } from '@shared/forms/use-stored';
import { useRefresh } from '@shared/lib/use-refresh';
import { useCodeLabel } from '@shared/ui/code';

const OPEN = ['REQUESTED', 'OFFERED', 'ACCEPTED', 'NOT_FOUND'];

export function useRequests(all: boolean) {
  return useQuery({
    queryKey: ['interpreting', 'requests', all],
    queryFn: ({ signal }) =>
      api.get<Page<InterpretingRequest>>('/interpreting-requests', {
        query: { limit: 200, ...(!all && { status: OPEN }) },
        signal,
      }),
  });
}

export function useMatches(id: string) {
  return useQuery({
    queryKey: ['interpreting', 'matches', id],
    queryFn: ({ signal }) =>
      api.get<{ items: InterpreterMatch[] }>(`/interpreting-requests/${id}/matches`, { signal }),
  });
}

interface Step {
  request: InterpretingRequest;
  step: string;
  body?: object;
  version?: number;
}

/** A step of a request, on the version that is shown. */
export function useStep() {
  const refresh = useRefresh('interpreting');
  return useMutation({
    mutationFn: ({ request, step, body, version = request.version }: Step) =>
      api.post<InterpretingRequest>(`/interpreting-requests/${request.id}/${step}`, {
        version,
        body,
      }),
    onSettled: refresh,
  });
}

export const resultSchema = z.object({
  minutes: z.number('number').int().min(1, 'number').max(1440, 'number'),
  km: z.number('number').int().min(0, 'number').max(1000, 'number'),
});

export function useComplete(request: InterpretingRequest) {
  const step = useStep();
  return (body: z.output<typeof resultSchema>, _: string, version?: number) =>
    step.mutateAsync({ request, step: 'complete', body, version });
}

/** What a step with words is taken on. */
export function useRequestNow<V>(request: InterpretingRequest, said: V) {
  const label = useCodeLabel();
  return useStepOn({
    fetchNow: () => api.get<InterpretingRequest>(`/interpreting-requests/${request.id}`),
    record: request,
    said,
    state: ({ status }) => label('interpretingStatus', status),
    keys: ['interpreting'],
  });
}

const RATE = '/interpreting-payments/rate';

export function useRate() {
  return useQuery({
    queryKey: ['interpreting', 'rate'],
    queryFn: ({ signal }) => api.get<InterpretingRate>(RATE, { signal }),
  });
}

const euro = (most: number) => z.number('number').min(0, 'number').max(most, 'number');

/** Typed in euro, sent in cents. */
export const rateSchema = z
  .object({ perHour: euro(200), perKm: euro(5) })
  .transform(({ perHour, perKm }) => ({
    centsPerHour: Math.round(perHour * 100),
    centsPerKm: Math.round(perKm * 100),
  }));

export const rateValues = ({ centsPerHour, centsPerKm }: InterpretingRate): z.input<typeof rateSchema> => ({
  perHour: centsPerHour / 100,
  perKm: centsPerKm / 100,
});

/** As it is stored now, for somebody who was overtaken. */
export function useRateNow(known: InterpretingRate) {
  return useStoredAt(RATE, known, rateValues, 'interpreting').stored;
}

export function useSetRate() {
  const refresh = useRefresh('interpreting');
  return (body: z.output<typeof rateSchema>, _key: string, version?: number) =>
    api.put<InterpretingRate>(RATE, { version, body }).then(refresh);
}

export const hour = (minuteOfDay: number) =>
  `${String(Math.floor(minuteOfDay / 60)).padStart(2, '0')}:${String(minuteOfDay % 60).padStart(2, '0')}`;
