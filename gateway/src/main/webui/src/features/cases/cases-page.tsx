import { useTranslation } from 'react-i18next';
import type { CaseItem } from '@shared/api/types/case';
import { useUrlSearch } from '@shared/lib/use-url-search';
import { useHasRole } from '@shared/session/me';
import { useCodeLabel, useCodeOptions } from '@shared/ui/code';
import { EmptyState } from '@shared/ui/empty-state';
import { FilterChips, type Chip } from '@shared/ui/filter-chips';
import { FilterBar, FilterSearch, FilterSelect } from '@shared/ui/filters';
import { LinkButton } from '@shared/ui/link-button';
import { ListView } from '@shared/ui/list-view';
import { Page } from '@shared/ui/page';
import { Table } from '@shared/ui/table';
import { useCaseColumns } from './case-columns';
import { useCases, type CaseFilter } from './list-cases';

export function CasesPage() {
  const { t } = useTranslation();
  const [filter, setFilter] = useUrlSearch<CaseFilter>();
  const leadsCases = useHasRole('case-manager');
  const cases = useCases(leadsCases ? filter : { ...filter, responsible: 'all' });
  const columns = useCaseColumns();
  return (
    <Page
      title={t('cases:title')}
      actions={
        leadsCases && <LinkButton to="/cases/new" variant="primary" icon="add" label={t('cases:new')} />
      }
    >
      <CaseFilters filter={filter} leadsCases={leadsCases} onChange={setFilter} />
      <ListView list={cases} failed={t('cases:failed')} empty={<NoCases filter={filter} />}>
        {(rows) => (
          <Table<CaseItem> caption={t('cases:title')} columns={columns} rows={rows} rowKey={({ id }) => id} />
        )}
      </ListView>
    </Page>
  );
}

interface FilterProps {
  filter: CaseFilter;
  /** Whoever leads none sees all of them, and has nothing to choose. */
  leadsCases: boolean;
  onChange: (change: Partial<CaseFilter>) => void;
}

function CaseFilters({ filter, leadsCases, onChange }: FilterProps) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const label = useCodeLabel();
  const chips: Chip[] = [
    filter.phase && {
      id: 'phase',
      label: label('casePhase', filter.phase),
      onRemove: () => onChange({ phase: undefined }),
    },
    filter.q && { id: 'q', label: `„${filter.q}“`, onRemove: () => onChange({ q: undefined }) },
  ].filter((chip): chip is Chip => !!chip);
  return (
    <>
      <FilterBar>
        {leadsCases && (
          <FilterSelect
            label={t('cases:filter.responsible')}
            value={filter.responsible === 'all' ? 'all' : undefined}
            all={t('cases:filter.mine')}
            options={[{ value: 'all', label: t('cases:filter.all') }]}
            onChange={(value) => onChange({ responsible: value as 'all' | undefined })}
          />
        )}
        <FilterSelect
          label={t('cases:column.phase')}
          value={filter.phase}
          options={options('casePhase')}
          onChange={(phase) => onChange({ phase })}
        />
        <FilterSearch
          key={filter.q}
          label={t('cases:filter.search')}
          value={filter.q}
          onSearch={(q) => onChange({ q })}
        />
      </FilterBar>
      <FilterChips chips={chips} />
    </>
  );
}

function NoCases({ filter }: { filter: CaseFilter }) {
  const { t } = useTranslation();
  const narrowed = !!(filter.q || filter.phase);
  return (
    <EmptyState
      icon={narrowed ? 'search' : 'draft'}
      title={t(narrowed ? 'cases:nothingFound' : 'cases:emptyTitle')}
      text={t(narrowed ? 'cases:nothingFoundText' : 'cases:emptyText')}
    />
  );
}
