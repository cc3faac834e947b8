import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCaseManagers } from '@shared/api/colleagues';
import type { TeamArea } from '@shared/api/types/team';
import { formatDate } from '@shared/i18n/format';
import { useHasRole } from '@shared/session/me';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { EmptyState } from '@shared/ui/empty-state';
import { LinkButton } from '@shared/ui/link-button';
import { QueryView } from '@shared/ui/query-view';
import { Table, type Column } from '@shared/ui/table';
import { AreaDialog } from './area-dialog';
import { AreaHistory } from './area-history';
import { areaName } from './area-name';
import { useAreas, useRemoveArea } from './areas';

/** Räumliche Zuständigkeit und Stellenanteile. */
export function AreasCard() {
  const { t } = useTranslation();
  const areas = useAreas();
  const managers = useCaseManagers();
  const [adding, setAdding] = useState(false);
  const [changing, setChanging] = useState<TeamArea>();
  const [past, setPast] = useState(false);
  const columns = useAreaColumns(setChanging);
  const seesHistory = useHasRole('coordinator', 'ki-lead');
  const mayEdit = useHasRole('coordinator');
  return (
    <Card
      title={t('team:area.title')}
      actions={
        <span className="kim-row">
          {seesHistory && <LinkButton small to="/team/shares" label={t('team:area.calculate')} />}
          {mayEdit && <Button small icon="add" label={t('team:area.add')} onClick={() => setAdding(true)} />}
        </span>
      }
    >
      <QueryView
        query={areas}
        failed={t('team:failed')}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <EmptyState icon="language" title={t('team:area.emptyTitle')} text={t('team:area.emptyText')} />
        }
      >
        {({ items }) => (
          <Table<TeamArea>
            caption={t('team:area.title')}
            columns={columns}
            rows={items}
            rowKey={({ id }) => id}
          />
        )}
      </QueryView>
      {seesHistory && (
        <Button
          small
          variant="tertiary"
          aria-expanded={past}
          label={t(past ? 'team:area.hideHistory' : 'team:area.showHistory')}
          onClick={() => setPast(!past)}
        />
      )}
      {past && <AreaHistory />}
      {changing && (
        <AreaDialog managers={managers.data ?? []} area={changing} onClose={() => setChanging(undefined)} />
      )}
      {adding && managers.data && <AreaDialog managers={managers.data} onClose={() => setAdding(false)} />}
    </Card>
  );
}

function useAreaColumns(onChange: (area: TeamArea) => void): Column<TeamArea>[] {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const remove = useRemoveArea();
  const mayEdit = useHasRole('coordinator');
  const columns: Column<TeamArea>[] = [
    { id: 'name', header: t('team:area.who'), rowHeader: true, cell: ({ name }) => name },
    {
      id: 'area',
      header: t('team:area.where'),
      cell: ({ kind, area }) => `${label('areaKind', kind)} ${areaName(kind, area)}`.trim(),
    },
    {
      id: 'share',
      header: t('team:area.share'),
      numeric: true,
      cell: ({ share }) => t('team:percent', { share }),
    },
    {
      id: 'from',
      header: t('team:area.from'),
      cell: ({ validFrom, validUntil }) =>
        validUntil
          ? t('team:absence.days', { from: formatDate(validFrom), until: formatDate(validUntil) })
          : formatDate(validFrom),
    },
  ];
  if (!mayEdit) return columns;
  return [
    ...columns,
    {
      id: 'remove',
      header: t('team:change'),
      cell: (area) => (
        <span className="kim-row">
          <Button
            small
            variant="tertiary"
            label={t('team:change')}
            aria-label={t('team:area.changeOf', { name: area.name, area: area.area })}
            onClick={() => onChange(area)}
          />
          <Button
            small
            variant="tertiary"
            label={t('team:remove')}
            aria-label={t('team:area.removeOf', { name: area.name, area: area.area })}
            busy={remove.isPending}
            onClick={() => remove.mutate(area)}
          />
        </span>
      ),
    },
  ];
}
