import { useTranslation } from 'react-i18next';
import { AgendaDecision } from '@features/decisions/agenda-decision';
import { OpenAssignmentsCard } from '@features/decisions/open-assignments-card';
import { useMeeting, useMeetings } from '@features/meetings/list-meetings';
import { MeetingFile } from '@features/meetings/meeting-file';
import { ThemePaper } from '@features/themes/theme-paper';
import { EmptyState } from '@shared/ui/empty-state';
import { LinkButton } from '@shared/ui/link-button';
import { Page } from '@shared/ui/page';
import { QueryView } from '@shared/ui/query-view';
import { Skeleton } from '@shared/ui/skeleton';

/** First page of a member of the Lenkungsgruppe: the next meeting with its papers, and what is still to be done. */
export function SessionPage() {
  const { t } = useTranslation();
  const meetings = useMeetings();
  return (
    <Page
      title={t('common:nav.session')}
      subline={t('session:subline')}
      actions={<LinkButton to="/meetings" variant="secondary" label={t('session:all')} />}
    >
      <QueryView
        query={meetings}
        failed={t('meetings:failed')}
        isEmpty={({ coming }) => coming.length === 0}
        empty={
          <EmptyState icon="calendar-today" title={t('session:noneTitle')} text={t('session:noneText')} />
        }
      >
        {({ coming }) => coming[0] && <NextMeeting id={coming[0].id} />}
      </QueryView>
      <OpenAssignmentsCard />
    </Page>
  );
}

function NextMeeting({ id }: { id: string }) {
  const { t } = useTranslation();
  const meeting = useMeeting(id);
  return (
    <QueryView
      query={meeting}
      failed={t('meetings:oneFailed')}
      skeleton={<Skeleton lines={3} shape="card" />}
    >
      {(data) => (
        <>
          <h2 className="kim-heading">{data.title}</h2>
          <MeetingFile
            meeting={data}
            slots={{
              decision: (item) => <AgendaDecision meeting={data} item={item} />,
              paper: (themeId) => <ThemePaper themeId={themeId} />,
            }}
          />
        </>
      )}
    </QueryView>
  );
}
