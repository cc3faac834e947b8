import { useTranslation } from 'react-i18next';
import type { Referral } from '@shared/api/types/case';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { Code } from '@shared/ui/code';
import { Icon } from '@shared/ui/icon';
import { QueryView } from '@shared/ui/query-view';
import { RelativeTime } from '@shared/ui/relative-time';
import { Skeleton } from '@shared/ui/skeleton';
import { DuplicateHints } from './duplicate-hints';
import { useReferral } from './get-referral';
import { ReferralActions } from './referral-actions';
import { ReferralFacts } from './referral-facts';
import { UrgencyBadge } from './urgency-badge';

interface Props {
  id: string;
  onClose: () => void;
}

export function ReferralPreview({ id, onClose }: Props) {
  const { t } = useTranslation();
  const referral = useReferral(id);
  return (
    <div className="kim-stack">
      <Button
        className="kim-split__back"
        variant="tertiary"
        icon="arrow-back"
        label={t('common:action.back')}
        onClick={onClose}
      />
      <QueryView query={referral} failed={t('referrals:oneFailed')} skeleton={<Skeleton lines={8} />}>
        {(data) => <Preview referral={data} onDone={onClose} />}
      </QueryView>
    </div>
  );
}

function Preview({ referral, onDone }: { referral: Referral; onDone: () => void }) {
  const { t } = useTranslation();
  const { givenName, familyName } = referral.person;
  return (
    <Card
      title={`${familyName}, ${givenName}`}
      subline={
        <span className="kim-row">
          <span>
            {t('referrals:from', { sender: referral.senderName })} ·{' '}
            <RelativeTime value={referral.receivedAt} />
          </span>
          <UrgencyBadge urgency={referral.urgency} />
        </span>
      }
    >
      <DuplicateHints hints={referral.duplicateHints} />
      {referral.note && (
        <blockquote className="kim-quote">
          <p className="kim-p">{referral.note}</p>
        </blockquote>
      )}
      {referral.status === 'RECEIVED' ? (
        <ReferralActions referral={referral} onDone={onDone} />
      ) : (
        <p className="kim-muted">
          {t('referrals:decided')} <Code list="referralStatus" code={referral.status} />
        </p>
      )}
      {referral.purposeBound && (
        <p className="kim-note">
          <Icon name="info" size="small" />
          {t('referrals:purposeBound')}
        </p>
      )}
      <ReferralFacts referral={referral} />
    </Card>
  );
}
