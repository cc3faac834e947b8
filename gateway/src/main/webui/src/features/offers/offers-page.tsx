import { useTranslation } from 'react-i18next';
import { useUrlSearch } from '@shared/lib/use-url-search';
import { EmptyState } from '@shared/ui/empty-state';
import { ListView } from '@shared/ui/list-view';
import { Page } from '@shared/ui/page';
import { Table } from '@shared/ui/table';
import { useOffers, type OfferFilter } from './list-offers';
import { useOfferColumns } from './offer-columns';
import { OfferFilters } from './offer-filters';

export function OffersPage() {
  const { t } = useTranslation();
  const [filter, setFilter] = useUrlSearch<OfferFilter>();
  const offers = useOffers(filter);
  const columns = useOfferColumns();
  return (
    <Page title={t('offers:title')} subline={t('offers:subline')}>
      <OfferFilters filter={filter} onChange={setFilter} />
      <ListView
        list={offers}
        failed={t('offers:failed')}
        empty={<EmptyState icon="search" title={t('offers:emptyTitle')} text={t('offers:emptyText')} />}
      >
        {(rows) => (
          <Table caption={t('offers:title')} columns={columns} rows={rows} rowKey={({ id }) => id} />
        )}
      </ListView>
    </Page>
  );
}
