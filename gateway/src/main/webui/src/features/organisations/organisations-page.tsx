import { useTranslation } from 'react-i18next';
import type { Organisation } from '@shared/api/types/network';
import { useUrlSearch } from '@shared/lib/use-url-search';
import { municipalityOptions } from '@shared/regional/municipality-options';
import { useMe } from '@shared/session/me';
import { useCodeLabel, useCodeOptions } from '@shared/ui/code';
import { EmptyState } from '@shared/ui/empty-state';
import { FilterBar, FilterSearch, FilterSelect } from '@shared/ui/filters';
import { ListView } from '@shared/ui/list-view';
import { Page } from '@shared/ui/page';
import { Table, type Column } from '@shared/ui/table';
import { TextLink } from '@shared/ui/text-link';
import { ContactLinks } from './contact-links';
import { useOrganisationList, type OrganisationFilter } from './list-organisations';

/** Directory of who works with whom in the KI. */
export function OrganisationsPage() {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const kis = useMe().kis.map(({ key }) => key);
  const [filter, setFilter] = useUrlSearch<OrganisationFilter>();
  const organisations = useOrganisationList(filter);
  const columns = useColumns();
  return (
    <Page title={t('organisations:title')} subline={t('organisations:subline')}>
      <FilterBar>
        <FilterSelect
          label={t('organisations:type')}
          value={filter.type}
          options={options('organisationType')}
          onChange={(type) => setFilter({ type })}
        />
        <FilterSelect
          label={t('organisations:place')}
          value={filter.ags}
          options={municipalityOptions(kis)}
          onChange={(ags) => setFilter({ ags })}
        />
        <FilterSearch label={t('organisations:search')} value={filter.q} onSearch={(q) => setFilter({ q })} />
      </FilterBar>
      <ListView
        list={organisations}
        failed={t('organisations:failed')}
        empty={
          <EmptyState
            icon="search"
            title={t('organisations:emptyTitle')}
            text={t('organisations:emptyText')}
          />
        }
      >
        {(rows) => (
          <Table caption={t('organisations:title')} columns={columns} rows={rows} rowKey={({ id }) => id} />
        )}
      </ListView>
    </Page>
  );
}

function useColumns(): Column<Organisation>[] {
  const { t } = useTranslation();
  const label = useCodeLabel();
  return [
    {
      id: 'name',
      header: t('organisations:name'),
      rowHeader: true,
      cell: ({ id, name, active }) => (
        <>
          <TextLink to="/organisations/$organisationId" params={{ organisationId: id }}>
            {name}
          </TextLink>
          {!active && <span className="kim-muted kim-block">{t('organisations:inactive')}</span>}
        </>
      ),
    },
    { id: 'type', header: t('organisations:type'), cell: ({ type }) => label('organisationType', type) },
    {
      id: 'rechtskreise',
      header: t('organisations:rechtskreise'),
      cell: ({ rechtskreise }) => rechtskreise.map((code) => label('rechtskreis', code)).join(', '),
    },
    {
      id: 'contact',
      header: t('organisations:contact'),
      cell: (organisation) => <ContactLinks organisation={organisation} />,
    },
  ];
}
