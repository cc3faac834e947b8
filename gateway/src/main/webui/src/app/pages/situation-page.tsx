import { useTranslation } from 'react-i18next';
import { OpenAssignmentsCard } from '@features/decisions/open-assignments-card';
import { NextMeetingsCard } from '@features/meetings/next-meeting-card';
import { WaitingCounts } from '@features/situation/waiting-counts';
import { formatLongDate, today } from '@shared/i18n/format';
import { Page } from '@shared/ui/page';

/** First page of koordinierende Stelle and KI-Leitung: what waits, what is due. */
export function SituationPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('common:nav.situation')} subline={formatLongDate(today())}>
      <WaitingCounts />
      <div className="kim-columns">
        <NextMeetingsCard />
        <OpenAssignmentsCard />
      </div>
    </Page>
  );
}
