import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { Page } from '@shared/api/types/common';
import type { Meeting, Theme } from '@shared/api/types/steering';
import { requiredCode } from '@shared/forms/validation';
import { useSettle } from '@shared/lib/use-settle';

export const submissionSchema = z.object({ meetingId: requiredCode });

/** Meetings whose agenda is still open, the next one first. */
export function useComingMeetings() {
  return useQuery({
    queryKey: ['meetings', 'coming'],
    queryFn: async ({ signal }) => {
      const { items } = await api.get<Page<Meeting>>('/meetings', { query: { limit: 200 }, signal });
      return items
        .filter(({ status }) => status === 'PLANNED' || status === 'INVITED')
        .sort((a, b) => a.date.localeCompare(b.date));
    },
  });
}

/** Auf die Tagesordnung setzen: the theme and its gaps are thereby submitted. */
export function useSubmitTheme({ id }: Theme) {
  const settle = useSettle('themes', 'gaps', 'meetings');
  return (body: z.output<typeof submissionSchema>, _: string, version?: number) =>
    settle(api.post<Theme>(`/themes/${id}/submit`, { version, body }));
}
