import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseItem, CaseView } from '@shared/api/types/case';
import { useRowKeys } from '@shared/lib/use-row-keys';
import { useSelection } from '@shared/lib/use-selection';
import { useUrlSearch } from '@shared/lib/use-url-search';
import { useHasRole } from '@shared/session/me';
import { Button } from '@shared/ui/button';
import { EmptyState } from '@shared/ui/empty-state';
import { LinkButton } from '@shared/ui/link-button';
import { ListView } from '@shared/ui/list-view';
import { Page } from '@shared/ui/page';
import { Table } from '@shared/ui/table';
import { BulkBar } from './bulk-bar';
import { useCaseColumns } from './case-columns';
import { CaseFilters } from './case-filters';
import { CaseViews } from './case-views';
import { ColumnDialog } from './column-dialog';
import { addressOf, columnsOf } from './columns';
import { useCases, type CaseFilter } from './list-cases';

interface ListSearch extends CaseFilter {
  columns?: string;
  view?: string;
}

const idOf = ({ id }: CaseItem) => id;

export function CasesPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useUrlSearch<ListSearch>();
  const leadsCases = useHasRole('case-manager');
  const cases = useCases(leadsCases ? search : { ...search, responsible: 'all' });
  const selection = useSelection(cases.items, idOf);
  const columns = useCaseColumns(columnsOf(search.columns));
  const rows = useRowKeys();
  return (
    <Page
      title={t('cases:title')}
      actions={
        leadsCases ? (
          <>
            <LinkButton to="/cases/import" label={t('case-list:toImport')} />
            <LinkButton to="/cases/new" variant="primary" icon="add" label={t('cases:new')} />
          </>
        ) : (
          <LinkButton to="/cases/export" icon="download" label={t('case-list:toExport')} />
        )
      }
    >
      <CaseFilters filter={search} leadsCases={leadsCases} onChange={setSearch} />
      <ListTools search={search} onChange={setSearch} />
      <BulkBar cases={selection.chosen} onClear={selection.clear} />
      <div ref={rows}>
        <ListView list={cases} failed={t('cases:failed')} empty={<NoCases filter={search} />}>
          {(items) => (
            <Table<CaseItem>
              caption={t('cases:title')}
              columns={columns}
              rows={items}
              rowKey={idOf}
              selection={{
                ...selection,
                label: ({ personName }) => t('case-list:bulk.choose', { name: personName }),
              }}
            />
          )}
        </ListView>
      </div>
    </Page>
  );
}

interface ToolsProps {
  search: ListSearch;
  onChange: (change: Partial<ListSearch>) => void;
}

/** Kept views and the choice of columns. */
function ListTools({ search, onChange }: ToolsProps) {
  const { t } = useTranslation();
  const [choosing, setChoosing] = useState(false);
  const shown = columnsOf(search.columns);
  const now = {
    phase: (search.phase ?? null) as CaseView['phase'],
    onlyOwn: search.responsible !== 'all',
    sort: (search.sort ?? 'NEWEST') as CaseView['sort'],
    columns: shown,
  };
  const apply = (view: CaseView | undefined) =>
    onChange({
      view: view?.id,
      phase: view?.phase ?? undefined,
      responsible: view && !view.onlyOwn ? 'all' : undefined,
      sort: view && view.sort !== 'NEWEST' ? view.sort : undefined,
      columns: view && addressOf(view.columns),
      q: undefined,
    });
  return (
    <div className="kim-row">
      <CaseViews now={now} selected={search.view} onSelect={apply} />
      <Button small variant="tertiary" label={t('case-list:columns')} onClick={() => setChoosing(true)} />
      {choosing && (
        <ColumnDialog
          shown={shown}
          onChange={(next) => onChange({ columns: addressOf(next) })}
          onClose={() => setChoosing(false)}
        />
      )}
    </div>
  );
}

function NoCases({ filter }: { filter: CaseFilter }) {
  const { t } = useTranslation();
  const narrowed = !!(filter.q || filter.phase || filter.situation);
  return (
    <EmptyState
      icon={narrowed ? 'search' : 'draft'}
      title={t(narrowed ? 'cases:nothingFound' : 'cases:emptyTitle')}
      text={t(narrowed ? 'cases:nothingFoundText' : 'cases:emptyText')}
    />
  );
}
