import { useTranslation } from 'react-i18next';
import { RadioGroup } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { TextArea } from '@shared/forms/text-area';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useCodeOptions } from '@shared/ui/code';
import { Dialog } from '@shared/ui/dialog';
import { declineSchema, useDeclineReferral, useReferralNow } from './decide-referral';
import type { DecisionDialogProps } from './referral-actions';

export function DeclineDialog({ referral, onDone, onClose }: DecisionDialogProps) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const draft = useDraftForm({
    name: `referral.${referral.id}.decline`,
    schema: declineSchema,
    ...useReferralNow(referral, { reason: '', note: '' }),
    submit: useDeclineReferral(referral),
    onDone: ({ gapDraft }) => onDone(t('referrals:declined', { sender: referral.senderName }), gapDraft),
  });
  return (
    <Dialog title={t('referrals:declineTitle')} onClose={onClose}>
      <p className="kern-body kern-body--small">
        {t('referrals:declineText', { sender: referral.senderName })}
      </p>
      <Form draft={draft} submitLabel={t('referrals:decline')} onCancel={onClose}>
        <RadioGroup name="reason" label={t('referrals:declineReason')} options={options('declineReason')} />
        <TextArea name="note" label={t('referrals:note')} hint={t('referrals:noteHint')} optional />
      </Form>
    </Dialog>
  );
}
