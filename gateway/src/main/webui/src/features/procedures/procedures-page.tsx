import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUrlSearch } from '@shared/lib/use-url-search';
import { Button } from '@shared/ui/button';
import { useCodeOptions } from '@shared/ui/code';
import { EmptyState } from '@shared/ui/empty-state';
import { FilterBar, FilterSelect } from '@shared/ui/filters';
import { ListView } from '@shared/ui/list-view';
import { Page } from '@shared/ui/page';
import { Table } from '@shared/ui/table';
import { useProcedures, type ProcedureFilter } from './list-procedures';
import { OpenProcedureDialog } from './open-procedure-dialog';
import { useProcedureColumns } from './procedure-columns';

const STATUSES = ['OPEN', 'DECIDED', 'CLOSED'] as const;

export function ProceduresPage() {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const [opening, setOpening] = useState(false);
  const [filter, setFilter] = useUrlSearch<ProcedureFilter>();
  const procedures = useProcedures(filter);
  const columns = useProcedureColumns();
  return (
    <Page
      title={t('procedures:title')}
      subline={t('procedures:subline')}
      actions={<Button icon="add" label={t('procedures:open')} onClick={() => setOpening(true)} />}
    >
      <FilterBar>
        <FilterSelect
          label={t('procedures:state')}
          value={filter.status}
          options={STATUSES.map((value) => ({ value, label: t(`procedures:status.${value}`) }))}
          onChange={(status) => setFilter({ status })}
        />
        <FilterSelect
          label={t('procedures:kind')}
          value={filter.kind}
          options={options('procedureKind')}
          onChange={(kind) => setFilter({ kind })}
        />
        <FilterSelect
          label={t('procedures:whose')}
          value={filter.mine}
          options={[{ value: '1', label: t('procedures:mine') }]}
          onChange={(mine) => setFilter({ mine })}
        />
        <FilterSelect
          label={t('procedures:age')}
          value={filter.late}
          options={[{ value: '1', label: t('procedures:pastThreeMonths') }]}
          onChange={(late) => setFilter({ late })}
        />
      </FilterBar>
      <ListView
        list={procedures}
        failed={t('procedures:failed')}
        empty={
          <EmptyState icon="draft" title={t('procedures:emptyTitle')} text={t('procedures:emptyText')} />
        }
      >
        {(rows) => (
          <Table caption={t('procedures:title')} columns={columns} rows={rows} rowKey={({ id }) => id} />
        )}
      </ListView>
      {opening && <OpenProcedureDialog onClose={() => setOpening(false)} />}
    </Page>
  );
}
