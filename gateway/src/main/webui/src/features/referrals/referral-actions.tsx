import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GapDraft, ReferralPreview } from '@shared/api/types/referral';
import { useShortcut } from '@shared/lib/use-shortcut';
import { useHasRole } from '@shared/session/me';
import { Button } from '@shared/ui/button';
import { Menu } from '@shared/ui/menu';
import { notify } from '@shared/ui/notice-store';
import { ProblemAlert } from '@shared/ui/problem-alert';
import { useAcceptReferral } from './decide-referral';
import { DeclineDialog } from './decline-dialog';
import { ForwardDialog } from './forward-dialog';
import { MergeDialog } from './merge-dialog';

interface Props {
  referral: ReferralPreview;
  onDone: () => void;
  onGap: (draft: GapDraft) => void;
}

/** `a` accepts, `d` declines; merging and forwarding are rarer and stand behind the menu. */
export function ReferralActions({ referral, onDone, onGap }: Props) {
  const { t } = useTranslation();
  const mayDecide = useHasRole('case-manager', 'coordinator');
  const [dialog, setDialog] = useState<'decline' | 'merge' | 'forward' | null>(null);
  const accept = useAcceptReferral(({ caseId, caseNumber }) => {
    notify({
      tone: 'success',
      title: t('referrals:accepted', { number: caseNumber }),
      link: { label: t('referrals:openCase'), to: `/cases/${caseId}` },
    });
    onDone();
  });

  const onAccept = () => accept.mutate(referral);
  const done = (title: string) => {
    setDialog(null);
    notify({ tone: 'success', title });
    onDone();
  };
  const declined = (title: string, gap?: GapDraft | null) => {
    if (!gap) return done(title);
    setDialog(null);
    notify({ tone: 'success', title });
    onGap(gap);
  };
  useShortcut('a', onAccept, mayDecide && !accept.isPending);
  useShortcut('d', () => setDialog('decline'), mayDecide);
  if (!mayDecide) return null;

  const close = () => setDialog(null);
  return (
    <>
      <ProblemAlert error={accept.error} title={t('referrals:acceptFailed')} />
      <div className="kim-row">
        <Button
          variant="primary"
          icon="check"
          label={t('referrals:accept')}
          busy={accept.isPending}
          onClick={onAccept}
          aria-keyshortcuts="a"
        />
        <Button label={t('referrals:decline')} onClick={() => setDialog('decline')} aria-keyshortcuts="d" />
        <Menu
          variant="tertiary"
          actions={[
            { label: t('referrals:merge'), icon: 'content-copy', onSelect: () => setDialog('merge') },
            { label: t('referrals:forward'), icon: 'arrow-forward', onSelect: () => setDialog('forward') },
          ]}
        />
      </div>
      {dialog === 'decline' && <DeclineDialog referral={referral} onDone={declined} onClose={close} />}
      {dialog === 'merge' && <MergeDialog referral={referral} onDone={done} onClose={close} />}
      {dialog === 'forward' && <ForwardDialog referral={referral} onDone={done} onClose={close} />}
    </>
  );
}

export interface DecisionDialogProps {
  referral: ReferralPreview;
  onDone: (notice: string, gap?: GapDraft | null) => void;
  onClose: () => void;
}
