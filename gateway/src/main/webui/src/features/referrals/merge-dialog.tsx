import { useTranslation } from 'react-i18next';
import { CasePicker } from '@shared/forms/case-picker';
import { Form } from '@shared/forms/form';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { Dialog } from '@shared/ui/dialog';
import { mergeSchema, useMergeReferral, useReferralNow } from './decide-referral';
import type { DecisionDialogProps } from './referral-actions';

export function MergeDialog({ referral, onDone, onClose }: DecisionDialogProps) {
  const { t } = useTranslation();
  const draft = useDraftForm({
    name: `referral.${referral.id}.merge`,
    schema: mergeSchema,
    ...useReferralNow(referral, {
      caseId: referral.duplicateHints.find(({ caseId }) => caseId)?.caseId ?? '',
    }),
    submit: useMergeReferral(referral),
    onDone: () => onDone(t('referrals:merged')),
  });
  return (
    <Dialog title={t('referrals:mergeTitle')} onClose={onClose}>
      <p className="kern-body kern-body--small">{t('referrals:mergeText')}</p>
      <Form draft={draft} submitLabel={t('referrals:merge')} onCancel={onClose}>
        <CasePicker
          name="caseId"
          label={t('referrals:mergeCase')}
          searchFor={referral.duplicateHints.find(({ caseNumber }) => caseNumber)?.caseNumber ?? ''}
        />
      </Form>
    </Dialog>
  );
}
