import { useTranslation } from 'react-i18next';
import type { Handover } from '@shared/api/types/handover';
import { useUrlSearch } from '@shared/lib/use-url-search';
import { useCodeLabel, useCodeOptions } from '@shared/ui/code';
import { EmptyState } from '@shared/ui/empty-state';
import { FilterBar, FilterSelect } from '@shared/ui/filters';
import { ListView } from '@shared/ui/list-view';
import { Page } from '@shared/ui/page';
import { RelativeTime } from '@shared/ui/relative-time';
import { Table, type Column } from '@shared/ui/table';
import { TextLink } from '@shared/ui/text-link';
import { HandoverStatus } from './handover-status';
import { useHandovers } from './list-handovers';

export function OutboxPage() {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const [{ status }, setSearch] = useUrlSearch<{ status?: string }>();
  const handovers = useHandovers('out', status);
  const columns = useColumns();
  return (
    <Page title={t('handovers:outboxTitle')} subline={t('handovers:outboxSubline')}>
      <FilterBar>
        <FilterSelect
          label={t('handovers:status')}
          value={status}
          options={options('handoverStatus')}
          onChange={(next) => setSearch({ status: next })}
        />
      </FilterBar>
      <ListView
        list={handovers}
        failed={t('handovers:failed')}
        empty={
          <EmptyState
            icon="arrow-forward"
            title={t('handovers:outboxEmptyTitle')}
            text={t('handovers:caseEmptyText')}
          />
        }
      >
        {(rows) => (
          <Table caption={t('handovers:outboxTitle')} columns={columns} rows={rows} rowKey={({ id }) => id} />
        )}
      </ListView>
    </Page>
  );
}

function useColumns(): Column<Handover>[] {
  const { t } = useTranslation();
  const label = useCodeLabel();
  return [
    {
      id: 'recipient',
      header: t('handovers:recipient'),
      rowHeader: true,
      cell: (handover) => <ToCase handover={handover} />,
    },
    {
      id: 'status',
      header: t('handovers:status'),
      cell: (handover) => <HandoverStatus handover={handover} />,
    },
    {
      id: 'purpose',
      header: t('handovers:purpose'),
      cell: ({ purpose }) => label('handoverPurpose', purpose),
    },
    { id: 'kind', header: t('handovers:kind'), cell: ({ kind }) => label('handoverKind', kind) },
    {
      id: 'offered',
      header: t('handovers:offeredAt'),
      cell: ({ offeredAt }) => <RelativeTime value={offeredAt} />,
    },
    {
      id: 'due',
      header: t('handovers:dueOn'),
      cell: ({ dueOn }) => dueOn && <RelativeTime value={dueOn} show="date" />,
    },
  ];
}

function ToCase({ handover: { caseId, recipientName } }: { handover: Handover }) {
  if (!caseId) return <>{recipientName}</>;
  return (
    <TextLink to="/cases/$caseId" params={{ caseId }} search={{ tab: 'handovers' }}>
      {recipientName}
    </TextLink>
  );
}
