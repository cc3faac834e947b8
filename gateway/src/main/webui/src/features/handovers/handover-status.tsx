import { useTranslation } from 'react-i18next';
import type { Handover } from '@shared/api/types/handover';
import { daysBetween, today } from '@shared/i18n/format';
import { Badge, type Tone } from '@shared/ui/badge';
import { useCodeLabel } from '@shared/ui/code';

const TONES: Record<Handover['status'], Tone> = {
  OFFERED: 'info',
  ACCEPTED: 'info',
  STARTED: 'info',
  COMPLETED: 'success',
  DECLINED: 'warning',
  RETURNED: 'warning',
  EXPIRED: 'warning',
  WITHDRAWN: 'neutral',
};

const OPEN: Handover['status'][] = ['OFFERED', 'ACCEPTED', 'STARTED'];

export const isOpen = ({ status }: Pick<Handover, 'status'>) => OPEN.includes(status);

/** Status, outcome and whether the answer is late. */
export function HandoverStatus({ handover }: { handover: Pick<Handover, 'status' | 'outcome' | 'dueOn'> }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const late = isOpen(handover) && handover.dueOn && daysBetween(today(), handover.dueOn) < 0;
  return (
    <span className="kim-row">
      <Badge tone={TONES[handover.status]}>{label('handoverStatus', handover.status)}</Badge>
      {handover.outcome && <strong>{label('handoverOutcome', handover.outcome)}</strong>}
      {late && (
        <Badge tone="danger">
          {t(handover.status === 'OFFERED' ? 'handovers:answerLate' : 'handovers:late')}
        </Badge>
      )}
    </span>
  );
}
