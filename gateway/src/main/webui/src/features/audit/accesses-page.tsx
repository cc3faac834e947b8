import { useTranslation } from 'react-i18next';
import { useUrlSearch } from '@shared/lib/use-url-search';
import { AccessTable } from '@shared/parts/access-table';
import { EmptyState } from '@shared/ui/empty-state';
import { ListView } from '@shared/ui/list-view';
import { Page } from '@shared/ui/page';
import { AccessFilters } from './access-filters';
import { useAccesses, type AccessFilter } from './list-accesses';
import { useRecordColumns } from './record-columns';

/** Who has seen what, for the data protection officer. */
export function AccessesPage() {
  const { t } = useTranslation();
  const [filter, setFilter] = useUrlSearch<AccessFilter>();
  const accesses = useAccesses(filter);
  const columns = useRecordColumns();
  return (
    <Page title={t('audit:title')} subline={t('audit:subline')}>
      <AccessFilters filter={filter} onChange={setFilter} />
      <ListView
        list={accesses}
        failed={t('audit:failed')}
        empty={<EmptyState icon="visibility" title={t('audit:emptyTitle')} text={t('audit:emptyText')} />}
      >
        {(rows) => <AccessTable rows={rows} more={columns} />}
      </ListView>
    </Page>
  );
}
