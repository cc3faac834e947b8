import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReportGapDialog } from '@features/gaps/report-gap-dialog';
import type { GapAbout } from '@features/gaps/report-gap';
import { PaymentCard } from '@features/interpreting/payment-card';
import { PoolCard } from '@features/interpreting/pool-card';
import { RequestsCard } from '@features/interpreting/requests-card';
import type { InterpretingRequest } from '@shared/api/types/interpreting';
import { regionName } from '@shared/regional/region-name';
import { useHasRole } from '@shared/session/me';
import { useCodeLabel } from '@shared/ui/code';
import { Page } from '@shared/ui/page';

/** Sprachmittlung: the requests of case work, the pool, and what is paid. */
export function InterpretingPage() {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const leads = useHasRole('coordinator');
  const [gap, setGap] = useState<GapAbout>();
  const missing = ({ language, ags }: InterpretingRequest): GapAbout => {
    const words = { language: label('language', language), place: ags ? regionName(ags) : '' };
    return {
      kind: 'CAPACITY',
      domain: 'LANGUAGE',
      title: t('interpreting:gapTitle', words),
      ...(ags && { municipality: { ags, name: regionName(ags) } }),
    };
  };
  return (
    <Page title={t('interpreting:title')} subline={t('interpreting:subline')}>
      <div className="kim-stack">
        {leads && <RequestsCard onGap={(request) => setGap(missing(request))} />}
        <PoolCard />
        <PaymentCard />
      </div>
      {gap && <ReportGapDialog origin="" about={gap} onClose={() => setGap(undefined)} />}
    </Page>
  );
}
