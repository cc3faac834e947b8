import { useTranslation } from 'react-i18next';
import { WEEKDAYS } from '@shared/api/types/site';
import { useUrlSearch } from '@shared/lib/use-url-search';
import { municipalityOptions } from '@shared/regional/municipality-options';
import { useMe } from '@shared/session/me';
import { EmptyState } from '@shared/ui/empty-state';
import { FilterBar, FilterSelect } from '@shared/ui/filters';
import { ListView } from '@shared/ui/list-view';
import { Page } from '@shared/ui/page';
import { Table } from '@shared/ui/table';
import { narrowed, useSites, type SiteFilter } from './list-sites';
import { useSiteColumns } from './site-columns';

const APPOINTMENTS = ['WALK_IN', 'OPTIONAL', 'REQUIRED'] as const;

/** Where and when people find a case manager. */
export function SitesPage() {
  const { t } = useTranslation();
  const kis = useMe().kis.map(({ key }) => key);
  const [filter, setFilter] = useUrlSearch<SiteFilter>();
  const sites = useSites(filter);
  const columns = useSiteColumns();
  return (
    <Page title={t('sites:title')} subline={t('sites:subline')}>
      <FilterBar>
        <FilterSelect
          label={t('sites:place')}
          value={filter.ags}
          options={municipalityOptions(kis)}
          onChange={(ags) => setFilter({ ags })}
        />
        <FilterSelect
          label={t('sites:weekday')}
          value={filter.weekday}
          options={WEEKDAYS.slice(0, 5).map((day) => ({ value: day, label: t(`sites:day.${day}`) }))}
          onChange={(weekday) => setFilter({ weekday })}
        />
        <FilterSelect
          label={t('sites:access')}
          value={filter.appointment}
          options={APPOINTMENTS.map((value) => ({ value, label: t(`sites:appointment.${value}`) }))}
          onChange={(appointment) => setFilter({ appointment })}
        />
      </FilterBar>
      <ListView
        list={{ ...sites, items: sites.items && narrowed(sites.items, filter) }}
        failed={t('sites:failed')}
        empty={<EmptyState icon="home" title={t('sites:emptyTitle')} text={t('sites:emptyText')} />}
      >
        {(rows) => <Table caption={t('sites:title')} columns={columns} rows={rows} rowKey={({ id }) => id} />}
      </ListView>
    </Page>
  );
}
