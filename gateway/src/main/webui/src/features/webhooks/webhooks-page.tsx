import { useTranslation } from 'react-i18next';
import { useUrlSearch } from '@shared/lib/use-url-search';
import { useTermOptions } from '@shared/ui/code';
import { EmptyState } from '@shared/ui/empty-state';
import { FilterBar, FilterSelect } from '@shared/ui/filters';
import { ListView } from '@shared/ui/list-view';
import { Page } from '@shared/ui/page';
import { QueryView } from '@shared/ui/query-view';
import { DeliveryTable } from './delivery-table';
import { useDeliveries, useWebhooks, type DeliveryStatus, type Webhook } from './list-webhooks';

const STATUSES: DeliveryStatus[] = ['PENDING', 'DELIVERED', 'FAILED'];

interface WebhookSearch {
  webhook?: string;
  status?: DeliveryStatus;
}

/** What is told to the systems of other bodies, and what of it did not arrive. */
export function WebhooksPage() {
  const { t } = useTranslation();
  const webhooks = useWebhooks();
  return (
    <Page title={t('webhooks:title')} subline={t('webhooks:subline')}>
      <QueryView
        query={webhooks}
        failed={t('webhooks:failed')}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState icon="mail" title={t('webhooks:emptyTitle')} text={t('webhooks:emptyText')} />}
      >
        {({ items }) => <Log webhooks={items} />}
      </QueryView>
    </Page>
  );
}

function Log({ webhooks }: { webhooks: Webhook[] }) {
  const { t } = useTranslation();
  const options = useTermOptions();
  const [search, setSearch] = useUrlSearch<WebhookSearch>();
  const chosen = webhooks.find(({ id }) => id === search.webhook) ?? webhooks[0]!;
  const deliveries = useDeliveries(chosen.id, search.status);
  return (
    <>
      <FilterBar>
        <FilterSelect
          label={t('webhooks:receiver')}
          value={chosen === webhooks[0] ? undefined : chosen.id}
          all={nameOf(webhooks[0]!)}
          options={webhooks.slice(1).map((one) => ({ value: one.id, label: nameOf(one) }))}
          onChange={(webhook) => setSearch({ webhook })}
        />
        <FilterSelect
          label={t('webhooks:status')}
          value={search.status}
          options={options('deliveryStatus', STATUSES)}
          onChange={(status) => setSearch({ status: status as DeliveryStatus | undefined })}
        />
      </FilterBar>
      <ListView
        list={deliveries}
        failed={t('webhooks:failed')}
        empty={<EmptyState icon="mail" title={t('webhooks:noneTitle')} text={t('webhooks:noneText')} />}
      >
        {(rows) => <DeliveryTable webhook={chosen.id} rows={rows} />}
      </ListView>
    </>
  );
}

function nameOf({ createdBy, url }: Webhook): string {
  return `${createdBy}: ${url}`;
}
