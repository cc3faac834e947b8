import { useTranslation } from 'react-i18next';
import { formatLongDate, formatRelative } from '@shared/i18n/format';
import { Card } from '@shared/ui/card';
import { LinkButton } from '@shared/ui/link-button';
import { QueryView } from '@shared/ui/query-view';
import { TextLink } from '@shared/ui/text-link';
import { useMeetings } from './list-meetings';
import { MeetingStatus } from './meeting-status';

const SHOWN = 3;

export function NextMeetingsCard() {
  const { t } = useTranslation();
  const meetings = useMeetings();
  return (
    <Card
      title={t('meetings:coming')}
      actions={<LinkButton to="/meetings" variant="tertiary" small label={t('meetings:toAll')} />}
    >
      <QueryView
        query={meetings}
        failed={t('meetings:failed')}
        isEmpty={({ coming }) => coming.length === 0}
        empty={<p className="kim-muted">{t('meetings:noneComing')}</p>}
      >
        {({ coming }) => (
          <ul className="kim-item-list">
            {coming.slice(0, SHOWN).map(({ id, title, date, status }) => (
              <li key={id}>
                <span>
                  <TextLink to="/meetings/$meetingId" params={{ meetingId: id }}>
                    {title}
                  </TextLink>
                  <span className="kim-muted kim-block">
                    {formatLongDate(date)} ({formatRelative(date)})
                  </span>
                </span>
                <MeetingStatus status={status} />
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Card>
  );
}
