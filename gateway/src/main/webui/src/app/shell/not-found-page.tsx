import { useTranslation } from 'react-i18next';
import { EmptyState } from '@shared/ui/empty-state';
import { LinkButton } from '@shared/ui/link-button';
import { Page } from '@shared/ui/page';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('common:notFound.title')} width="form">
      <EmptyState
        icon="question-mark"
        title={t('common:notFound.what')}
        text={t('common:notFound.text')}
        action={<LinkButton to="/" label={t('common:app.home')} />}
      />
    </Page>
  );
}
