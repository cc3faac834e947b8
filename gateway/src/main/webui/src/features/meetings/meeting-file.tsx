import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaItem, Meeting } from '@shared/api/types/steering';
import { formatLongDate, formatRelative } from '@shared/i18n/format';
import { useBody } from '@shared/lib/use-bodies';
import { Agenda } from './agenda';
import { MeetingStepper } from './meeting-status';

export interface AgendaSlots {
  /** Decision on an item, or the way to record it. */
  decision: (item: AgendaItem) => ReactNode;
  /** What the item is about, for reading. */
  paper?: (themeId: string) => ReactNode;
}

/** When, where, how far; then the agenda with what was decided. */
export function MeetingFile({ meeting, slots }: { meeting: Meeting; slots: AgendaSlots }) {
  const { t } = useTranslation();
  const body = useBody()(meeting.bodyId);
  const filled = meeting.seatsFilled;
  return (
    <>
      <dl className="kim-glance">
        <div>
          <dt>{t('meetings:date')}</dt>
          <dd>
            {formatLongDate(meeting.date)} ({formatRelative(meeting.date)})
          </dd>
        </div>
        <div>
          <dt>{t('meetings:body')}</dt>
          <dd>{body?.name}</dd>
        </div>
        <div>
          <dt>{t('meetings:place')}</dt>
          <dd>{[t(`meetings:mode.${meeting.mode}`), meeting.place].filter(Boolean).join(', ')}</dd>
        </div>
        {filled !== null && filled !== undefined && (
          <div>
            <dt>{t('meetings:attendance')}</dt>
            <dd>{t('meetings:seatsFilled', { filled, all: body?.seats.length ?? filled })}</dd>
          </div>
        )}
      </dl>
      <MeetingStepper status={meeting.status} />
      <Agenda meeting={meeting} slots={slots} />
    </>
  );
}
