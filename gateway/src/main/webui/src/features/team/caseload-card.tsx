import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TeamLoad } from '@shared/api/types/team';
import { formatDate } from '@shared/i18n/format';
import { useHasRole } from '@shared/session/me';
import { Badge } from '@shared/ui/badge';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { EmptyState } from '@shared/ui/empty-state';
import { QueryView } from '@shared/ui/query-view';
import { Table, type Column } from '@shared/ui/table';
import { AssignManyDialog } from './assign-many-dialog';
import { useCaseload } from './caseload';

/** Figures for the Einsatz, by name and without a rank. */
export function CaseloadCard() {
  const { t } = useTranslation();
  const loads = useCaseload();
  const [giving, setGiving] = useState<TeamLoad>();
  const mayAssign = useHasRole('coordinator');
  const columns = useLoadColumns(mayAssign ? setGiving : undefined);
  return (
    <Card title={t('team:load.title')}>
      <p className="kim-muted">{t('team:load.text')}</p>
      <QueryView
        query={loads}
        failed={t('team:failed')}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState icon="draft" title={t('team:load.emptyTitle')} text={t('team:load.emptyText')} />}
      >
        {({ items }) => (
          <Table<TeamLoad>
            caption={t('team:load.title')}
            columns={columns}
            rows={items}
            rowKey={({ colleague }) => colleague}
          />
        )}
      </QueryView>
      {giving && <AssignManyDialog from={giving} onClose={() => setGiving(undefined)} />}
    </Card>
  );
}

function useLoadColumns(onGive: ((load: TeamLoad) => void) | undefined): Column<TeamLoad>[] {
  const { t, i18n } = useTranslation();
  const figure = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 });
  const columns: Column<TeamLoad>[] = [
    {
      id: 'name',
      header: t('team:load.name'),
      rowHeader: true,
      cell: ({ name, awayUntil }) => (
        <span className="kim-row">
          {name}
          {awayUntil && <Badge>{t('team:load.away', { until: formatDate(awayUntil) })}</Badge>}
        </span>
      ),
    },
    { id: 'open', header: t('team:load.open'), numeric: true, cell: ({ openCases }) => openCases },
    { id: 'urgent', header: t('team:load.urgent'), numeric: true, cell: ({ urgentCases }) => urgentCases },
    {
      id: 'weighted',
      header: t('team:load.weighted'),
      numeric: true,
      cell: ({ weighted }) => figure.format(weighted),
    },
    {
      id: 'share',
      header: t('team:area.share'),
      numeric: true,
      cell: ({ share }) => (share ? t('team:percent', { share }) : t('team:load.noShare')),
    },
    {
      id: 'perPost',
      header: t('team:load.perPost'),
      numeric: true,
      cell: ({ perPost }) => figure.format(perPost),
    },
  ];
  if (!onGive) return columns;
  return [
    ...columns,
    {
      id: 'give',
      header: t('team:assign.action'),
      cell: (load) => (
        <Button
          small
          label={t('team:assign.action')}
          aria-label={t('team:assign.title', { name: load.name })}
          onClick={() => onGive(load)}
        />
      ),
    },
  ];
}
