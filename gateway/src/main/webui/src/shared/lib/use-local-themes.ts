import { useQuery } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type { LocalThemeList } from '@shared/api/types/local-theme';
import { inLanguage } from '@shared/i18n/in-language';
import { useHasRole } from '@shared/session/me';

const STAYS_FRESH_MS = 300_000;

/** The own themes of the KI; only who works with them asks. */
export function useLocalThemes() {
  const enabled = useHasRole('case-manager', 'coordinator', 'ki-lead', 'tenant-admin');
  return useQuery({
    queryKey: ['local-themes'],
    queryFn: ({ signal }) => api.get<LocalThemeList>('/local-themes', { signal }),
    staleTime: STAYS_FRESH_MS,
    enabled,
  });
}

/** Themes to choose from, of one Lebensbereich or of all. */
export function useThemeOptions(domain?: string): { value: string; label: string }[] {
  const { data } = useLocalThemes();
  return (data?.list.themes ?? [])
    .filter((theme) => !theme.retired && (!domain || theme.domain === domain))
    .map(({ code, de, en, group }) => ({ value: code, label: inLanguage(de, en) + (group ? ' ★' : '') }));
}

/** Word for a theme; what was retired keeps its word. */
export function useThemeLabel(): (code: string) => string {
  const { data } = useLocalThemes();
  return (code) => {
    const known = data?.list.themes.find((theme) => theme.code === code);
    return known ? inLanguage(known.de, known.en) : code;
  };
}
