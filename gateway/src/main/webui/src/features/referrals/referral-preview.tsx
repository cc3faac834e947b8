import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GapDraft, ReferralPreview as Preview } from '@shared/api/types/referral';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { Code, useCodeLabel } from '@shared/ui/code';
import { Icon } from '@shared/ui/icon';
import { QueryView } from '@shared/ui/query-view';
import { RelativeTime } from '@shared/ui/relative-time';
import { Skeleton } from '@shared/ui/skeleton';
import { AssignmentProposalHint } from './assignment-proposal';
import { DuplicateHints } from './duplicate-hints';
import { GapProposal } from './gap-proposal';
import { useReferralPreview } from './get-referral';
import { PreviewFacts } from './preview-facts';
import { ReferralActions } from './referral-actions';
import { ReferralPerson } from './referral-person';
import { ReferralTargetGroup } from './referral-target-group';
import { UrgencyBadge } from './urgency-badge';

interface Props {
  id: string;
  onClose: () => void;
}

export function ReferralPreview({ id, onClose }: Props) {
  const { t } = useTranslation();
  const referral = useReferralPreview(id);
  const [gap, setGap] = useState<GapDraft | null>(null);
  return (
    <div className="kim-stack">
      <Button
        className="kim-split__back"
        variant="tertiary"
        icon="arrow-back"
        label={t('common:action.back')}
        onClick={onClose}
      />
      {gap && <GapProposal referralId={id} draft={gap} onDone={onClose} />}
      <QueryView query={referral} failed={t('referrals:oneFailed')} skeleton={<Skeleton lines={8} />}>
        {(data) => <Minimum referral={data} onDone={onClose} onGap={setGap} />}
      </QueryView>
    </div>
  );
}

interface MinimumProps {
  referral: Preview;
  onDone: () => void;
  onGap: (draft: GapDraft) => void;
}

function Minimum({ referral, onDone, onGap }: MinimumProps) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  return (
    <Card
      title={label('referralReason', referral.reason)}
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
      {referral.status === 'RECEIVED' ? (
        <ReferralActions referral={referral} onDone={onDone} onGap={onGap} />
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
      <PreviewFacts referral={referral} />
      {referral.status === 'RECEIVED' && <AssignmentProposalHint referralId={referral.id} />}
      {referral.status === 'RECEIVED' && <ReferralTargetGroup referralId={referral.id} />}
      <ReferralPerson referral={referral} />
    </Card>
  );
}
