import { useTranslation } from 'react-i18next';
import { useUrlSearch } from '@shared/lib/use-url-search';
import { Button } from '@shared/ui/button';
import { EmptyState } from '@shared/ui/empty-state';
import { LinkButton } from '@shared/ui/link-button';
import { ListView } from '@shared/ui/list-view';
import { Page } from '@shared/ui/page';
import { Table } from '@shared/ui/table';
import { useOffers, type OfferFilter } from './list-offers';
import { useOfferColumns } from './offer-columns';
import { OfferFilters } from './offer-filters';

interface Props {
  /** For who may say that nothing fits, with what was searched for. */
  onNothingFits?: (searched: OfferFilter) => void;
}

export function OffersPage({ onNothingFits }: Props) {
  const { t } = useTranslation();
  const [filter, setFilter] = useUrlSearch<OfferFilter>();
  const offers = useOffers(filter);
  const columns = useOfferColumns();
  const nothingFits = onNothingFits && (
    <Button label={t('offers:nothingFits')} onClick={() => onNothingFits(filter)} />
  );
  return (
    <Page
      title={t('offers:title')}
      subline={t('offers:subline')}
      actions={
        filter.caseId && (
          <LinkButton
            to="/cases/$caseId"
            params={{ caseId: filter.caseId }}
            search={{ tab: 'assessment' }}
            label={t('offers:toCase')}
          />
        )
      }
    >
      <OfferFilters filter={filter} onChange={setFilter} />
      <ListView
        list={offers}
        failed={t('offers:failed')}
        empty={
          <EmptyState
            icon="search"
            title={t('offers:emptyTitle')}
            text={t(onNothingFits ? 'offers:emptyTextReport' : 'offers:emptyText')}
            action={nothingFits}
          />
        }
      >
        {(rows) => (
          <div className="kim-stack">
            <Table caption={t('offers:title')} columns={columns} rows={rows} rowKey={({ id }) => id} />
            {nothingFits && <div>{nothingFits}</div>}
          </div>
        )}
      </ListView>
    </Page>
  );
}
