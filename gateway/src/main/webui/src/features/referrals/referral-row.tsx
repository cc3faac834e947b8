import { useTranslation } from 'react-i18next';
import type { ReferralItem } from '@shared/api/types/referral';
import { Badge } from '@shared/ui/badge';
import { useCodeLabel } from '@shared/ui/code';
import { RelativeTime } from '@shared/ui/relative-time';
import { UrgencyBadge } from './urgency-badge';

/** Three lines, none of them a name: why, where and from whom, how old and how urgent. */
export function ReferralRow({ item }: { item: ReferralItem }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  return (
    <>
      <span className="kim-row kim-row--between">
        <span className="kim-inbox__title">{label('referralReason', item.reason)}</span>
        <RelativeTime value={item.receivedAt} />
      </span>
      <span>{[item.municipality?.name, label('ageGroup', item.ageGroup)].filter(Boolean).join(' · ')}</span>
      <span className="kim-muted">{item.senderName}</span>
      <span className="kim-row">
        <UrgencyBadge urgency={item.urgency} />
        {item.overdue && (
          <Badge tone="danger" icon="warning">
            {t('referrals:overdue', { count: item.waitingWorkingDays })}
          </Badge>
        )}
        {item.amendments > 0 && <Badge tone="info">{t('referrals:amended')}</Badge>}
        {item.possibleDuplicate && (
          <Badge tone="info" icon="content-copy">
            {t('referrals:possibleDuplicate')}
          </Badge>
        )}
      </span>
    </>
  );
}
