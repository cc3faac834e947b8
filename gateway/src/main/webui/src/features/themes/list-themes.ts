import { useQuery } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type { Theme } from '@shared/api/types/steering';
import { useList } from '@shared/lib/use-list';

export function useThemes(status?: string) {
  return useList<Theme>(['themes', 'list'], '/themes', { status, limit: 50 });
}

export function useTheme(id: string) {
  return useQuery({
    queryKey: ['themes', 'one', id],
    queryFn: ({ signal }) => api.get<Theme>(`/themes/${id}`, { signal }),
  });
}
