import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type { LocalTheme, LocalThemeExample, LocalThemeList } from '@shared/api/types/local-theme';

export function useThemeExamples() {
  return useQuery({
    queryKey: ['local-themes', 'examples'],
    queryFn: ({ signal }) => api.get<{ items: LocalThemeExample[] }>('/local-themes/examples', { signal }),
  });
}

export function useSaveThemes() {
  const queryClient = useQueryClient();
  return async (themes: LocalTheme[], version: number) => {
    const saved = await api.put<LocalThemeList>('/local-themes', {
      version,
      body: { themes: themes.map(complete) },
    });
    queryClient.setQueryData(['local-themes'], saved);
  };
}

/** As they are stored now, for somebody who was overtaken. */
export function useThemesNow() {
  const queryClient = useQueryClient();
  return async () => {
    const now = await api.get<LocalThemeList>('/local-themes');
    queryClient.setQueryData(['local-themes'], now);
    return now;
  };
}

/** A word that is given in one language only stands for both. */
function complete(theme: LocalTheme): LocalTheme {
  return { ...theme, de: (theme.de || theme.en).trim(), en: (theme.en || theme.de).trim() };
}

/** What is not in the list yet; a code that is there keeps its words. */
export function added(themes: LocalTheme[], more: LocalTheme[]): LocalTheme[] {
  const known = new Set(themes.map(({ code }) => code));
  return [...themes, ...more.filter(({ code }) => !known.has(code))];
}
