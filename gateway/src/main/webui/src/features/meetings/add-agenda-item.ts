import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { Page } from '@shared/api/types/common';
import type { AgendaItem, Meeting, Theme } from '@shared/api/types/steering';
import { optionalCode, optionalText, requiredCode, requiredText } from '@shared/forms/validation';
import { useRefresh } from '@shared/lib/use-refresh';

export const agendaSchema = z.object({
  title: requiredText,
  kind: requiredCode,
  themeId: optionalCode,
  presenter: optionalText,
});

/** Themes that may be put on an agenda. */
export function useOpenThemes() {
  return useQuery({
    queryKey: ['themes', 'open'],
    queryFn: async ({ signal }) => {
      const { items } = await api.get<Page<Theme>>('/themes', { query: { limit: 200 }, signal });
      return items.filter(({ status }) => status === 'OPEN' || status === 'POSTPONED');
    },
  });
}

export function useAddAgendaItem({ id }: Meeting) {
  const refresh = useRefresh('meetings', 'themes', 'gaps');
  return (body: z.output<typeof agendaSchema>, idempotencyKey: string) =>
    api.post<AgendaItem>(`/meetings/${id}/agenda`, { body, idempotencyKey }).then(refresh);
}
