import { useQuery } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type { Page } from '@shared/api/types/common';
import type { Decision } from '@shared/api/types/steering';
import { useList } from '@shared/lib/use-list';

export interface DecisionFilter {
  body?: string;
  theme?: string;
  /** Only those with work still to be done. */
  open?: string;
}

export function useDecisions({ body, theme, open }: DecisionFilter) {
  return useList<Decision>(['decisions', 'list'], '/decisions', {
    bodyId: body,
    themeId: theme,
    open: open ? true : undefined,
    limit: 50,
  });
}

export function useDecisionsOfMeeting(meetingId: string) {
  return useQuery({
    queryKey: ['decisions', 'meeting', meetingId],
    queryFn: ({ signal }) =>
      api.get<Page<Decision>>('/decisions', { query: { meetingId, limit: 200 }, signal }),
    select: ({ items }) => new Map(items.map((decision) => [decision.id, decision])),
  });
}
