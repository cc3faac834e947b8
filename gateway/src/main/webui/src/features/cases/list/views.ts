import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { CaseView } from '@shared/api/types/case';
import { requiredText } from '@shared/forms/validation';
import { useRefresh } from '@shared/lib/use-refresh';

/** Views of the list that one has kept for oneself. */
export function useCaseViews() {
  return useQuery({
    queryKey: ['case-views'],
    queryFn: ({ signal }) => api.get<{ items: CaseView[] }>('/case-views', { signal }),
    select: ({ items }) => items,
  });
}

export const viewSchema = z.object({ name: requiredText });

/** Keeps a view under its id; the same call brings a removed one back. */
export function useKeepView() {
  const refresh = useRefresh('case-views');
  return ({ id, ...content }: CaseView) =>
    api.put<CaseView>(`/case-views/${id}`, { body: content }).then(refresh);
}

export function useRemoveView() {
  const refresh = useRefresh('case-views');
  return ({ id }: CaseView) => api.delete(`/case-views/${id}`).then(refresh);
}
