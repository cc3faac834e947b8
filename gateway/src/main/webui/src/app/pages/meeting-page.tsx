import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AgendaDecision } from '@features/decisions/agenda-decision';
import { useMeeting } from '@features/meetings/list-meetings';
import { MeetingActions } from '@features/meetings/meeting-actions';
import { MeetingFile } from '@features/meetings/meeting-file';
import { Page } from '@shared/ui/page';
import { QueryView } from '@shared/ui/query-view';
import { Skeleton } from '@shared/ui/skeleton';

/** One meeting: agenda, papers, decisions. */
export function MeetingPage() {
  const { meetingId } = useParams({ from: '/shell/steering/meetings/$meetingId' });
  const { t } = useTranslation();
  const meeting = useMeeting(meetingId);
  return (
    <Page
      title={meeting.data?.title ?? t('meetings:meeting')}
      crumbs={[{ label: t('meetings:title'), to: '/meetings' }]}
      actions={meeting.data && <MeetingActions meeting={meeting.data} />}
    >
      <QueryView
        query={meeting}
        failed={t('meetings:oneFailed')}
        skeleton={<Skeleton lines={4} shape="card" />}
      >
        {(data) => (
          <MeetingFile
            meeting={data}
            slots={{ decision: (item) => <AgendaDecision meeting={data} item={item} /> }}
          />
        )}
      </QueryView>
    </Page>
  );
}
