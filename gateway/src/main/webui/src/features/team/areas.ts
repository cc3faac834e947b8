import { useMutation, useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { TeamArea, TeamAreaChange } from '@shared/api/types/team';
import { optionalDate, requiredCode, requiredDate } from '@shared/forms/validation';
import { useRefresh } from '@shared/lib/use-refresh';

export const AREA_KINDS = ['MUNICIPALITY', 'DISTRICT', 'SITE', 'KI'] as const;

export function useAreas() {
  return useQuery({
    queryKey: ['team', 'areas'],
    queryFn: ({ signal }) => api.get<{ items: TeamArea[] }>('/team/areas', { signal }),
  });
}

export const areaSchema = z.object({
  colleague: requiredCode,
  kind: requiredCode,
  area: z.string().trim().max(40, 'tooLong'),
  share: z.number('number').int().min(1, 'number').max(100, 'number'),
  validFrom: requiredDate,
  validUntil: optionalDate,
});

export function useAddArea() {
  const refresh = useRefresh('team');
  return (body: z.output<typeof areaSchema>, idempotencyKey: string) =>
    api.post<TeamArea>('/team/areas', { body, idempotencyKey }).then(refresh);
}

/** Zuständigkeit ändern; whose it is stays. */
export function useChangeArea(area?: TeamArea) {
  const refresh = useRefresh('team');
  return (body: z.output<typeof areaSchema>, _: string, version?: number) =>
    api.put<TeamArea>(`/team/areas/${area?.id}`, { body, version }).then(refresh);
}

export function useAreaHistory() {
  return useQuery({
    queryKey: ['team', 'areas', 'history'],
    queryFn: ({ signal }) => api.get<{ items: TeamAreaChange[] }>('/team/areas/history', { signal }),
  });
}

export function useRemoveArea() {
  const refresh = useRefresh('team');
  return useMutation({
    mutationFn: ({ id, version }: TeamArea) => api.delete<void>(`/team/areas/${id}`, { version }),
    onSettled: refresh,
  });
}
