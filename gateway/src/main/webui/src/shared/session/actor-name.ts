import { useTranslation } from 'react-i18next';
import { useOrganisation } from '@shared/lib/use-organisations';
import { useMe } from './me';

/** Who did something, as logs tell it: the login id always, the name if the person was ever here. */
interface By {
  actor: string;
  actorName: string | null;
  actorOrg?: string | null;
}

/** The name; of somebody the KI does not know by name the organisation, of a machine without one "unbekannt". */
export function useActorName(): (by: By) => string {
  const { t } = useTranslation();
  const me = useMe();
  const organisation = useOrganisation();
  return ({ actor, actorName, actorOrg }) =>
    actorName ??
    (actor === me.sub ? me.name : (organisation(actorOrg ?? undefined)?.name ?? t('common:access.unknown')));
}
