import { useTranslation } from 'react-i18next';
import type { Delivery } from '@shared/api/types/reporting';
import { formatDate, formatNumber, formatTime } from '@shared/i18n/format';
import { useList } from '@shared/lib/use-list';
import { regionName } from '@shared/regional/region-name';
import { EmptyState } from '@shared/ui/empty-state';
import { ListView } from '@shared/ui/list-view';
import { Page } from '@shared/ui/page';
import { Table, type Column } from '@shared/ui/table';

/** Abrufe des Landes: when, which half-year, of how many KI, with the hash that proves what was delivered. */
export function DeliveriesPage() {
  const { t } = useTranslation();
  const deliveries = useList<Delivery>(['deliveries'], '/reports/deliveries', { limit: 50 });
  const columns = useColumns();
  return (
    <Page title={t('indicators:deliveries')} subline={t('indicators:deliveriesSubline')}>
      <ListView
        list={deliveries}
        failed={t('indicators:deliveriesFailed')}
        empty={
          <EmptyState
            icon="download"
            title={t('indicators:noDeliveryTitle')}
            text={t('indicators:noDeliveryText')}
          />
        }
      >
        {(rows) => (
          <Table caption={t('indicators:deliveries')} columns={columns} rows={rows} rowKey={({ id }) => id} />
        )}
      </ListView>
    </Page>
  );
}

function useColumns(): Column<Delivery>[] {
  const { t } = useTranslation();
  return [
    {
      id: 'time',
      header: t('indicators:delivered'),
      rowHeader: true,
      cell: ({ time }) => (
        <time dateTime={time} className="kim-nowrap">
          {formatDate(time)}, {formatTime(time)}
        </time>
      ),
    },
    { id: 'period', header: t('indicators:period'), cell: ({ period }) => period },
    {
      id: 'ki',
      header: t('indicators:ki'),
      cell: ({ ki, kiCount }) =>
        ki ? regionName(ki) : t('indicators:kis', { count: kiCount, shown: formatNumber(kiCount) }),
    },
    { id: 'format', header: t('indicators:format'), cell: ({ format }) => format },
    {
      id: 'version',
      header: t('indicators:definitionVersion'),
      cell: ({ definitionVersion }) => definitionVersion,
    },
    {
      id: 'hash',
      header: t('indicators:hash'),
      cell: ({ hash }) => <code title={hash}>{hash.slice(0, 12)}</code>,
    },
  ];
}
