import type { LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Card } from '@shared/ui/card';
import { Page } from '@shared/ui/page';
import { TextLink } from '@shared/ui/text-link';

const PAGES = [
  { to: '/settings/process', key: 'process' },
  { to: '/settings/target-groups', key: 'targetGroups' },
  { to: '/settings/local-themes', key: 'localThemes' },
  { to: '/settings/handover-procedere', key: 'procedere' },
  { to: '/settings/consent-texts', key: 'consentTexts' },
  { to: '/supervision', key: 'supervision' },
  { to: '/additional-fields', key: 'additionalFields' },
  { to: '/settings/export', key: 'export' },
] as const satisfies readonly { to: LinkProps['to']; key: string }[];

/** All that a KI sets up for itself, without a release. */
export function SettingsPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('common:nav.settings')} subline={t('settings:hub.subline')}>
      <div className="kim-columns">
        {PAGES.map(({ to, key }) => (
          <Card key={key} title={t(`settings:hub.${key}.title`)}>
            <p className="kern-body kern-body--small">{t(`settings:hub.${key}.text`)}</p>
            <TextLink to={to}>{t(`settings:hub.${key}.open`)}</TextLink>
          </Card>
        ))}
      </div>
    </Page>
  );
}
