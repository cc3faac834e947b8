import { useTranslation } from 'react-i18next';
import { WaitingRequestsCard } from '@features/case-requests/waiting-card';
import { DueCard } from '@features/cases/due/due-card';
import { OpenHandoversCard } from '@features/handovers/open-handovers-card';
import { WatchCard } from '@features/handovers/watch-card';
import { NewReferralsCard } from '@features/referrals/new-referrals-card';
import { formatLongDate, today } from '@shared/i18n/format';
import { LinkButton } from '@shared/ui/link-button';
import { Page } from '@shared/ui/page';

/** First page of a case manager: what is due, what came in, what others answered. */
export function TodayPage() {
  const { t } = useTranslation();
  return (
    <Page
      title={t('common:nav.today')}
      subline={formatLongDate(today())}
      actions={
        <>
          <LinkButton to="/team" label={t('team:absence.title')} />
          <LinkButton to="/cases/new" variant="primary" icon="add" label={t('cases:new')} />
        </>
      }
    >
      <div className="kim-today">
        <DueCard />
        <NewReferralsCard />
        <WaitingRequestsCard />
        <WatchCard />
        <OpenHandoversCard />
      </div>
    </Page>
  );
}
