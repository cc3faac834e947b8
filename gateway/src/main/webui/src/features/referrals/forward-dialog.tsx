import { useTranslation } from 'react-i18next';
import { ComboboxField } from '@shared/forms/combobox-field';
import { Form } from '@shared/forms/form';
import { useDraftForm } from '@shared/forms/use-draft-form';
import kis from '@shared/regional/kis.json';
import { Dialog } from '@shared/ui/dialog';
import { forwardSchema, useForwardReferral, useReferralNow } from './decide-referral';
import type { DecisionDialogProps } from './referral-actions';

const OPTIONS = Object.entries(kis).map(([value, label]) => ({ value, label }));

export function ForwardDialog({ referral, onDone, onClose }: DecisionDialogProps) {
  const { t } = useTranslation();
  const draft = useDraftForm({
    name: `referral.${referral.id}.forward`,
    schema: forwardSchema,
    ...useReferralNow(referral, { ki: '' }),
    submit: useForwardReferral(referral),
    onDone: () => onDone(t('referrals:forwarded')),
  });
  return (
    <Dialog title={t('referrals:forwardTitle')} onClose={onClose}>
      <p className="kern-body kern-body--small">{t('referrals:forwardText')}</p>
      <Form draft={draft} submitLabel={t('referrals:forward')} onCancel={onClose}>
        <ComboboxField name="ki" label={t('referrals:forwardTo')} options={OPTIONS} />
      </Form>
    </Dialog>
  );
}
