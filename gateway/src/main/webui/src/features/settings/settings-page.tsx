import { useTranslation } from 'react-i18next';
import { useMe } from '@shared/session/me';
import { Card } from '@shared/ui/card';
import { Page } from '@shared/ui/page';
import { TextLink } from '@shared/ui/text-link';
import { SETTINGS_PAGES } from './settings-pages';

/** What the reader may set up for the KI, and nothing else. */
export function SettingsPage() {
  const { t } = useTranslation();
  const { roles } = useMe();
  const pages = SETTINGS_PAGES.filter((page) => page.roles.some((role) => roles.includes(role)));
  return (
    <Page title={t('common:nav.settings')} subline={t('settings:hub.subline')}>
      <div className="kim-columns">
        {pages.map(({ to, key }) => (
          <Card key={key} title={t(`settings:hub.${key}.title`)}>
            <p className="kern-body kern-body--small">{t(`settings:hub.${key}.text`)}</p>
            <TextLink to={to}>{t(`settings:hub.${key}.open`)}</TextLink>
          </Card>
        ))}
      </div>
    </Page>
  );
}
