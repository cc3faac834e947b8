import { useTranslation } from 'react-i18next';
import { useOrganisation } from '@shared/lib/use-organisations';
import { useMe } from './me';

/**
 * Logs keep the login id of a person, never the name. Known are oneself and who the page names; of the others the
 * organisation is said.
 */
export function useActorName(
  known: Record<string, string> = {},
): (actor: string, org?: string | null) => string {
  const { t } = useTranslation();
  const me = useMe();
  const organisation = useOrganisation();
  return (actor, org) => {
    if (actor === me.sub) return me.name;
    return known[actor] ?? organisation(org ?? undefined)?.name ?? t('common:access.someone');
  };
}
