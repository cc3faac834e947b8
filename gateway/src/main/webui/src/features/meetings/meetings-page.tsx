import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '@shared/api/types/steering';
import { formatDate } from '@shared/i18n/format';
import { useBody } from '@shared/lib/use-bodies';
import { useHasRole } from '@shared/session/me';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { EmptyState } from '@shared/ui/empty-state';
import { Page } from '@shared/ui/page';
import { QueryView } from '@shared/ui/query-view';
import { Table, type Column } from '@shared/ui/table';
import { TextLink } from '@shared/ui/text-link';
import { useMeetings } from './list-meetings';
import { MeetingStatus } from './meeting-status';
import { PlanMeetingDialog } from './plan-meeting-dialog';

export function MeetingsPage() {
  const { t } = useTranslation();
  const steers = useHasRole('coordinator', 'ki-lead');
  const [planning, setPlanning] = useState(false);
  const meetings = useMeetings();
  return (
    <Page
      title={t('meetings:title')}
      subline={t('meetings:subline')}
      actions={
        steers && (
          <Button variant="primary" icon="add" label={t('meetings:plan')} onClick={() => setPlanning(true)} />
        )
      }
    >
      <QueryView
        query={meetings}
        failed={t('meetings:failed')}
        isEmpty={({ coming, past }) => coming.length + past.length === 0}
        empty={
          <EmptyState icon="calendar-today" title={t('meetings:emptyTitle')} text={t('meetings:emptyText')} />
        }
      >
        {({ coming, past }) => (
          <>
            <Meetings title={t('meetings:coming')} rows={coming} none={t('meetings:noneComing')} />
            {past.length > 0 && <Meetings title={t('meetings:past')} rows={past} />}
          </>
        )}
      </QueryView>
      {planning && <PlanMeetingDialog onClose={() => setPlanning(false)} />}
    </Page>
  );
}

function Meetings({ title, rows, none }: { title: string; rows: Meeting[]; none?: string }) {
  const columns = useColumns();
  return (
    <Card title={title}>
      {rows.length > 0 ? (
        <Table caption={title} columns={columns} rows={rows} rowKey={({ id }) => id} />
      ) : (
        <p className="kim-muted">{none}</p>
      )}
    </Card>
  );
}

function useColumns(): Column<Meeting>[] {
  const { t } = useTranslation();
  const body = useBody();
  return [
    {
      id: 'date',
      header: t('meetings:date'),
      cell: ({ date }) => <span className="kim-nowrap">{formatDate(date)}</span>,
    },
    {
      id: 'title',
      header: t('meetings:meeting'),
      rowHeader: true,
      cell: ({ id, title }) => (
        <TextLink to="/meetings/$meetingId" params={{ meetingId: id }}>
          {title}
        </TextLink>
      ),
    },
    { id: 'body', header: t('meetings:body'), cell: ({ bodyId }) => body(bodyId)?.name },
    {
      id: 'place',
      header: t('meetings:place'),
      cell: ({ mode, place }) => [t(`meetings:mode.${mode}`), place].filter(Boolean).join(', '),
    },
    { id: 'status', header: t('meetings:state'), cell: ({ status }) => <MeetingStatus status={status} /> },
  ];
}
