import { useTranslation } from 'react-i18next';
import { formatDate } from '@shared/i18n/format';
import { Alert } from '@shared/ui/alert';
import { useCodeLabel } from '@shared/ui/code';
import { QueryView } from '@shared/ui/query-view';
import { Skeleton } from '@shared/ui/skeleton';
import { ErasureActions } from './erasure-actions';
import { useCaseRetention, type CaseRetention } from './retention';

interface Props {
  caseId: string;
  number: string;
}

/** In the file of a case that is over: when it is erased, what stops that, and what can be done about it. */
export function RetentionLine({ caseId, number }: Props) {
  const { t } = useTranslation();
  const retention = useCaseRetention(caseId);
  return (
    <QueryView
      query={retention}
      failed={t('retention:line.failed')}
      skeleton={<Skeleton lines={1} shape="row" />}
      isEmpty={({ state }) => !state}
    >
      {(known) => <Line known={known} number={number} />}
    </QueryView>
  );
}

function Line({ known, number }: { known: CaseRetention; number: string }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const held = known.state === 'HELD';
  const facts = [
    held ? label('erasureHoldReason', known.holdReason) : label('erasureReason', known.reason),
    held ? known.holdNote : known.note,
  ].filter(Boolean);
  return (
    <Alert tone={known.state === 'ANNOUNCED' ? 'warning' : 'info'} title={useTitle(known)}>
      {facts.length > 0 && <p className="kim-p">{facts.join(' · ')}</p>}
      {held && known.eraseOn && (
        <p className="kim-p">{t('retention:line.afterHold', { day: formatDate(known.eraseOn) })}</p>
      )}
      {known.mayDecide && <ErasureActions one={known} number={number} mayErase />}
    </Alert>
  );
}

function useTitle({ state, eraseOn, holdUntil }: CaseRetention): string {
  const { t } = useTranslation();
  if (state === 'HELD' && holdUntil) return t('retention:line.held', { until: formatDate(holdUntil) });
  if (!eraseOn) return t('retention:line.kept');
  return t('retention:line.eraseOn', { day: formatDate(eraseOn) });
}
