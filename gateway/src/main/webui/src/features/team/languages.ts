import { z } from 'zod';
import { api } from '@shared/api/client';
import { useCaseManagers } from '@shared/api/colleagues';
import type { Colleague } from '@shared/api/types/case';
import { INTERPRETED } from '@shared/lib/interpreted-languages';
import { useRefresh } from '@shared/lib/use-refresh';

// The team of the StädteRegion speaks it.
const known: readonly string[] = [...INTERPRETED, 'bs'];

/** Languages to choose from, and those that somebody else entered. */
export const languagesToChoose = ({ languages }: Colleague) => [
  ...known,
  ...languages.filter((code) => !known.includes(code)),
];

export const languagesSchema = z.object({ languages: z.array(z.string()) });

/** Who speaks what; the proposals that name it are fetched again. */
export function useSaveLanguages({ id }: Colleague) {
  const refresh = useRefresh('colleagues', 'referrals');
  return (body: z.output<typeof languagesSchema>, _key: string, version?: number) =>
    api.put<Colleague>(`/colleagues/${id}/languages`, { body, version }).then(refresh);
}

/** As they are stored now, for somebody who was overtaken. */
export function useLanguagesNow(colleague: Colleague) {
  const managers = useCaseManagers();
  return async () => {
    const { data } = await managers.refetch();
    const now = data?.find(({ id }) => id === colleague.id) ?? colleague;
    return { values: { languages: now.languages }, version: now.languagesVersion };
  };
}
