import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Theme, ThemeStatus as Status } from '@shared/api/types/steering';
import { useUrlSearch } from '@shared/lib/use-url-search';
import { useHasRole } from '@shared/session/me';
import { Button } from '@shared/ui/button';
import { EmptyState } from '@shared/ui/empty-state';
import { FilterBar, FilterSelect } from '@shared/ui/filters';
import { ListView } from '@shared/ui/list-view';
import { Page } from '@shared/ui/page';
import { RelativeTime } from '@shared/ui/relative-time';
import { Table, type Column } from '@shared/ui/table';
import { Tags } from '@shared/ui/tags';
import { TextLink } from '@shared/ui/text-link';
import { Evidence } from './evidence';
import { useThemes } from './list-themes';
import { NewThemeDialog } from './new-theme-dialog';
import { ThemeStatus } from './theme-status';

const STATUSES: Status[] = ['OPEN', 'SUBMITTED', 'POSTPONED', 'DECIDED'];

export function ThemesPage() {
  const { t } = useTranslation();
  const steers = useHasRole('coordinator', 'ki-lead');
  const [adding, setAdding] = useState(false);
  const [{ status }, setSearch] = useUrlSearch<{ status?: string }>();
  const themes = useThemes(status);
  const columns = useColumns();
  return (
    <Page
      title={t('themes:title')}
      subline={t('themes:subline')}
      actions={steers && <Button icon="add" label={t('themes:new')} onClick={() => setAdding(true)} />}
    >
      <FilterBar>
        <FilterSelect
          label={t('themes:state')}
          value={status}
          options={STATUSES.map((value) => ({ value, label: t(`themes:status.${value}`) }))}
          onChange={(next) => setSearch({ status: next })}
        />
      </FilterBar>
      <ListView
        list={themes}
        failed={t('themes:failed')}
        empty={<EmptyState icon="checklist" title={t('themes:emptyTitle')} text={t('themes:emptyText')} />}
      >
        {(rows) => (
          <Table caption={t('themes:title')} columns={columns} rows={rows} rowKey={({ id }) => id} />
        )}
      </ListView>
      {adding && <NewThemeDialog onClose={() => setAdding(false)} />}
    </Page>
  );
}

function useColumns(): Column<Theme>[] {
  const { t } = useTranslation();
  return [
    {
      id: 'title',
      header: t('themes:theme'),
      rowHeader: true,
      cell: ({ id, title }) => (
        <TextLink to="/themes/$themeId" params={{ themeId: id }}>
          {title}
        </TextLink>
      ),
    },
    {
      id: 'domains',
      header: t('themes:domains'),
      cell: ({ domains }) => <Tags list="lifeDomain" codes={domains} />,
    },
    {
      id: 'evidence',
      header: t('themes:rests'),
      cell: ({ evidence }) => <Evidence evidence={evidence} />,
    },
    { id: 'status', header: t('themes:state'), cell: ({ status }) => <ThemeStatus status={status} /> },
    { id: 'since', header: t('themes:since'), cell: ({ createdAt }) => <RelativeTime value={createdAt} /> },
  ];
}
