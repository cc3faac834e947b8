import { useTranslation } from 'react-i18next';
import { NewHandoversCard } from '@features/handover-inbox/new-handovers-card';
import { EndingTitlesCard, MyProceduresCard } from '@features/procedures/procedure-cards';
import { formatLongDate, plusDays, today } from '@shared/i18n/format';
import { Page } from '@shared/ui/page';

const LEAD_DAYS = 90;

/** First page of ABH and EBH: what waits for an answer, what is open, what ends soon. */
export function DeskPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('common:nav.desk')} subline={formatLongDate(today())}>
      <div className="kim-today">
        <NewHandoversCard />
        <MyProceduresCard />
        <EndingTitlesCard before={inDays(LEAD_DAYS)} />
      </div>
    </Page>
  );
}

function inDays(days: number): string {
  return plusDays(today(), days);
}
