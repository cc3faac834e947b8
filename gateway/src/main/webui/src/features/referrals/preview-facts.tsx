import { useTranslation } from 'react-i18next';
import type { ReferralPreview } from '@shared/api/types/referral';
import { formatDate } from '@shared/i18n/format';
import { useCodeLabel } from '@shared/ui/code';
import { DescriptionList } from '@shared/ui/description-list';
import { Tags } from '@shared/ui/tags';

/** What decides, and nothing that tells who it is. */
export function PreviewFacts({ referral }: { referral: ReferralPreview }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const languages = referral.languages.map((code) => label('language', code)).join(', ');
  const interpreter = referral.interpreterNeeded ? ` (${t('referrals:fact.interpreter')})` : '';
  return (
    <DescriptionList
      facts={[
        { term: t('referrals:fact.domains'), value: <Tags list="lifeDomain" codes={referral.lifeDomains} /> },
        { term: t('referrals:fact.urgency'), value: label('urgency', referral.urgency) },
        {
          term: t('referrals:fact.due'),
          value: t('referrals:fact.dueValue', {
            date: formatDate(referral.dueOn),
            count: referral.waitingWorkingDays,
          }),
        },
        { term: t('referrals:fact.residence'), value: referral.municipality?.name },
        { term: t('referrals:fact.age'), value: label('ageGroup', referral.ageGroup) },
        { term: t('referrals:fact.languages'), value: languages && languages + interpreter },
        {
          term: t('referrals:fact.attachments'),
          value: referral.attachmentCount > 0 ? String(referral.attachmentCount) : undefined,
        },
        {
          term: t('referrals:fact.changed'),
          value: referral.changed.length > 0 ? String(referral.changed.length) : undefined,
        },
        { term: t('referrals:declineReasonGiven'), value: label('declineReason', referral.declineReason) },
        { term: t('referrals:withdrawn'), value: label('withdrawalReason', referral.withdrawalReason) },
      ]}
    />
  );
}
