import { useTranslation } from 'react-i18next';
import { useHasRole } from '@shared/session/me';
import { Page } from '@shared/ui/page';
import { AnnouncedCard } from './announced-card';
import { YearsCard } from './years-form';

/** Aufbewahrung: how long closed cases are kept, and which go next. */
export function RetentionPage() {
  const { t } = useTranslation();
  const decides = useHasRole('coordinator', 'ki-lead');
  return (
    <Page title={t('retention:title')} subline={t('retention:subline')}>
      <div className="kim-stack">
        <YearsCard />
        {decides && <AnnouncedCard />}
      </div>
    </Page>
  );
}
