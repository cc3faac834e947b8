import { useTranslation } from 'react-i18next';
import { Card } from '@shared/ui/card';
import { ListView } from '@shared/ui/list-view';
import { Table } from '@shared/ui/table';
import { useOffers } from './list-offers';
import { useOfferColumns } from './offer-columns';

/** What one organisation offers, for its page in the directory. */
export function OffersOfOrganisation({ organisationId }: { organisationId: string }) {
  const { t } = useTranslation();
  const offers = useOffers({ organisationId });
  const columns = useOfferColumns();
  return (
    <Card title={t('offers:title')}>
      <ListView
        list={offers}
        failed={t('offers:failed')}
        empty={<p className="kim-muted">{t('offers:noneOfOrganisation')}</p>}
      >
        {(rows) => (
          <Table caption={t('offers:title')} columns={columns} rows={rows} rowKey={({ id }) => id} />
        )}
      </ListView>
    </Card>
  );
}
