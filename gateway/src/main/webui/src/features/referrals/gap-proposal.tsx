import { useTranslation } from 'react-i18next';
import type { GapDraft } from '@shared/api/types/referral';
import { Alert } from '@shared/ui/alert';
import { Button } from '@shared/ui/button';
import { notify } from '@shared/ui/notice-store';
import { ProblemAlert } from '@shared/ui/problem-alert';
import { useReportReferralGap } from './decide-referral';

interface Props {
  referralId: string;
  draft: GapDraft;
  onDone: () => void;
}

/** A refusal for want of an offer shows a Systemlücke: reported in one step, never by itself. */
export function GapProposal({ referralId, draft, onDone }: Props) {
  const { t } = useTranslation();
  const report = useReportReferralGap(referralId);
  const onReport = () =>
    report.mutate(draft, {
      onSuccess: () => {
        notify({ tone: 'success', title: t('referrals:gapReported') });
        onDone();
      },
    });
  return (
    <Alert tone="info" role="status" title={t('referrals:gapTitle')}>
      <p className="kim-p">{t('referrals:gapText')}</p>
      <p className="kim-p">
        <strong>{draft.title}</strong>
        <br />
        {draft.description}
      </p>
      <ProblemAlert error={report.error} title={t('referrals:gapFailed')} />
      <div className="kim-row">
        <Button
          variant="primary"
          label={t('referrals:gapReport')}
          busy={report.isPending}
          onClick={onReport}
        />
        <Button label={t('referrals:gapSkip')} onClick={onDone} />
      </div>
    </Alert>
  );
}
