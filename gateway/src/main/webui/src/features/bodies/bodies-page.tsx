import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Body } from '@shared/api/types/steering';
import { useBodies } from '@shared/lib/use-bodies';
import { useHasRole } from '@shared/session/me';
import { Badge } from '@shared/ui/badge';
import { Button } from '@shared/ui/button';
import { useCodeLabel } from '@shared/ui/code';
import { EmptyState } from '@shared/ui/empty-state';
import { Page } from '@shared/ui/page';
import { QueryView } from '@shared/ui/query-view';
import { Table, type Column } from '@shared/ui/table';
import { TextLink } from '@shared/ui/text-link';
import { BodyDialog } from './body-dialog';

export function BodiesPage() {
  const { t } = useTranslation();
  const bodies = useBodies();
  const columns = useColumns();
  const keeps = useHasRole('coordinator', 'ki-lead', 'tenant-admin');
  const [adding, setAdding] = useState(false);
  const navigate = useNavigate();
  return (
    <Page
      title={t('bodies:title')}
      subline={t('bodies:subline')}
      actions={keeps && <Button icon="add" label={t('bodies:new')} onClick={() => setAdding(true)} />}
    >
      <QueryView
        query={bodies}
        failed={t('bodies:failed')}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <EmptyState icon="account-circle" title={t('bodies:emptyTitle')} text={t('bodies:emptyText')} />
        }
      >
        {({ items }) => (
          <Table caption={t('bodies:title')} columns={columns} rows={items} rowKey={({ id }) => id} />
        )}
      </QueryView>
      {adding && (
        <BodyDialog
          onDone={({ id }) => void navigate({ to: '/bodies/$bodyId', params: { bodyId: id } })}
          onClose={() => setAdding(false)}
        />
      )}
    </Page>
  );
}

function useColumns(): Column<Body>[] {
  const { t } = useTranslation();
  const label = useCodeLabel();
  return [
    {
      id: 'name',
      header: t('bodies:name'),
      rowHeader: true,
      cell: ({ id, name, alias }) => (
        <>
          <TextLink to="/bodies/$bodyId" params={{ bodyId: id }}>
            {name}
          </TextLink>
          {alias && <span className="kim-muted kim-block">{alias}</span>}
        </>
      ),
    },
    { id: 'kind', header: t('bodies:kind'), cell: ({ kind }) => label('bodyKind', kind) },
    {
      id: 'seats',
      header: t('bodies:seats'),
      cell: ({ seats }) =>
        t('bodies:seatCount', { count: seats.length, voting: seats.filter(({ voting }) => voting).length }),
    },
    { id: 'mode', header: t('bodies:decides'), cell: ({ rules }) => t(`bodies:mode.${rules.decisionMode}`) },
    {
      id: 'hints',
      header: t('bodies:composition'),
      cell: ({ hints }) =>
        hints.length > 0 ? (
          <Badge tone="info" icon="info">
            {t('bodies:hintCount', { count: hints.length })}
          </Badge>
        ) : (
          t('bodies:complete')
        ),
    },
  ];
}
