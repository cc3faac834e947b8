import { useTranslation } from 'react-i18next';
import type { InboxHandover } from '@shared/api/types/abh';
import { daysBetween, formatDate, today } from '@shared/i18n/format';
import { Badge, type Tone } from '@shared/ui/badge';
import { useCodeLabel } from '@shared/ui/code';

const TONES: Partial<Record<InboxHandover['status'], Tone>> = {
  OFFERED: 'info',
  ACCEPTED: 'info',
  STARTED: 'info',
  COMPLETED: 'success',
};

export function InboxStatus({ handover }: { handover: InboxHandover }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const { status, dueOn, competenceHint } = handover;
  const waits = status === 'OFFERED';
  const late = waits && !!dueOn && daysBetween(today(), dueOn) < 0;
  return (
    <span className="kim-row">
      <Badge tone={TONES[status]}>{waits ? t('handover-inbox:new') : label('handoverStatus', status)}</Badge>
      {late && <Badge tone="danger">{t('handover-inbox:late')}</Badge>}
      {waits && !late && dueOn && (
        <span className="kim-muted">{t('handover-inbox:answerBy', { date: formatDate(dueOn) })}</span>
      )}
      {waits && competenceHint && <Badge tone="warning">{t('handover-inbox:checkArea')}</Badge>}
    </span>
  );
}
