import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Review } from '@shared/api/types/team';
import { formatDate } from '@shared/i18n/format';
import { useHasRole } from '@shared/session/me';
import { Badge } from '@shared/ui/badge';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { EmptyState } from '@shared/ui/empty-state';
import { ListView } from '@shared/ui/list-view';
import { Page } from '@shared/ui/page';
import { QueryView } from '@shared/ui/query-view';
import { Table, type Column } from '@shared/ui/table';
import { TextLink } from '@shared/ui/text-link';
import { ChecklistDialog } from './checklist-dialog';
import { DrawDialog } from './draw-dialog';
import { useChecklist, useReviews } from './reviews';

/** Fachaufsicht: samples by chance, and what is looked at. */
export function SupervisionPage() {
  const { t } = useTranslation();
  const [drawing, setDrawing] = useState(false);
  const draws = useHasRole('coordinator');
  return (
    <Page
      title={t('supervision:title')}
      subline={t('supervision:subline')}
      actions={
        draws && (
          <Button variant="primary" label={t('supervision:draw.submit')} onClick={() => setDrawing(true)} />
        )
      }
    >
      <div className="kim-stack">
        {draws && <Reviews />}
        <Checklist />
      </div>
      {drawing && <DrawDialog onClose={() => setDrawing(false)} />}
    </Page>
  );
}

function Reviews() {
  const { t } = useTranslation();
  const reviews = useReviews();
  const columns: Column<Review>[] = [
    {
      id: 'drawn',
      header: t('supervision:column.drawn'),
      rowHeader: true,
      cell: ({ id, drawnAt }) => (
        <TextLink to="/supervision/$reviewId" params={{ reviewId: id }}>
          {formatDate(drawnAt)}
        </TextLink>
      ),
    },
    { id: 'by', header: t('supervision:column.by'), cell: ({ supervisorName }) => supervisorName },
    {
      id: 'from',
      header: t('supervision:column.population'),
      numeric: true,
      cell: ({ population }) => population,
    },
    { id: 'seed', header: t('supervision:draw.seed'), cell: ({ seed }) => seed },
    {
      id: 'state',
      header: t('supervision:column.state'),
      cell: ({ closedAt }) => (
        <Badge tone={closedAt ? undefined : 'info'}>
          {t(closedAt ? 'supervision:closed' : 'supervision:open')}
        </Badge>
      ),
    },
  ];
  return (
    <Card title={t('supervision:reviews')}>
      <ListView
        list={reviews}
        failed={t('supervision:failed')}
        empty={
          <EmptyState
            icon="checklist"
            title={t('supervision:emptyTitle')}
            text={t('supervision:emptyText')}
          />
        }
      >
        {(rows) => (
          <Table<Review>
            caption={t('supervision:reviews')}
            columns={columns}
            rows={rows}
            rowKey={({ id }) => id}
          />
        )}
      </ListView>
    </Card>
  );
}

function Checklist() {
  const { t } = useTranslation();
  const checklist = useChecklist();
  const [editing, setEditing] = useState(false);
  return (
    <Card
      title={t('supervision:checklist.title')}
      actions={<Button small label={t('supervision:checklist.change')} onClick={() => setEditing(true)} />}
    >
      <QueryView query={checklist} failed={t('supervision:failed')}>
        {({ items }) => (
          <ol className="kern-body kim-numbers">
            {items.map(({ code, label }) => (
              <li key={code}>{label}</li>
            ))}
          </ol>
        )}
      </QueryView>
      {editing && checklist.data && (
        <ChecklistDialog checklist={checklist.data} onClose={() => setEditing(false)} />
      )}
    </Card>
  );
}
