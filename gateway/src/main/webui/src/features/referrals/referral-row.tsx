import { useTranslation } from 'react-i18next';
import type { ReferralItem } from '@shared/api/types/case';
import { Badge } from '@shared/ui/badge';
import { useCodeLabel } from '@shared/ui/code';
import { RelativeTime } from '@shared/ui/relative-time';
import { UrgencyBadge } from './urgency-badge';

/** Three lines: who, why and from whom, how old and how urgent. */
export function ReferralRow({ item }: { item: ReferralItem }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  return (
    <>
      <span className="kim-row kim-row--between">
        <span className="kim-inbox__title">{item.personLabel}</span>
        <RelativeTime value={item.receivedAt} />
      </span>
      <span>
        {label('referralReason', item.reason)} · {item.municipality.name}
      </span>
      <span className="kim-muted">{item.senderName}</span>
      <span className="kim-row">
        <UrgencyBadge urgency={item.urgency} />
        {item.possibleDuplicate && (
          <Badge tone="info" icon="content-copy">
            {t('referrals:possibleDuplicate')}
          </Badge>
        )}
      </span>
    </>
  );
}
