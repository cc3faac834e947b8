import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LIST_TEXTS } from '@features/public-sites/list-texts';
import { SiteEntry } from '@features/public-sites/site-entry';
import { useSite } from '@features/sites/change-site';
import { SiteForm } from '@features/sites/site-form';
import { Page } from '@shared/ui/page';
import { QueryView } from '@shared/ui/query-view';

/** Standort pflegen, beside what everybody will read of it. */
export function SitePage() {
  const { siteId } = useParams({ from: '/shell/network/sites/$siteId' });
  const { t } = useTranslation();
  const navigate = useNavigate();
  const site = useSite(siteId);
  return (
    <Page
      title={site.data?.name ?? t('sites:name')}
      crumbs={[{ label: t('sites:title'), to: '/sites' }]}
      subline={t('site-form:subline')}
    >
      <QueryView query={site} failed={t('sites:failed')}>
        {(data) => (
          <SiteForm
            key={data.id}
            site={data}
            preview={(shown) => <SiteEntry site={shown} texts={LIST_TEXTS.de!} language="de" />}
            onDone={() => void navigate({ to: '/sites' })}
          />
        )}
      </QueryView>
    </Page>
  );
}
