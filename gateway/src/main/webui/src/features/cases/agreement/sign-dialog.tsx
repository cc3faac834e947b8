import { useTranslation } from 'react-i18next';
import type { GoalAgreement } from '@shared/api/types/plan';
import { Form } from '@shared/forms/form';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { oneOf, useStepOn } from '@shared/forms/use-stored';
import { today } from '@shared/i18n/format';
import { Dialog } from '@shared/ui/dialog';
import { signatureSchema, useSign, type Side } from './agreements';

interface Props {
  caseId: string;
  agreement: GoalAgreement;
  side: Side;
  onClose: () => void;
}

export function SignDialog({ caseId, agreement, side, onClose }: Props) {
  const { t } = useTranslation();
  const draft = useDraftForm({
    name: `case.${caseId}.agreement.${agreement.id}.${side}`,
    schema: signatureSchema,
    ...useStepOn({
      fetchNow: () => oneOf(`/cases/${caseId}/goal-agreements`, agreement),
      record: agreement,
      said: { signedOn: today() },
      // The other side's signature is no hindrance, one of the same side is.
      state: (now) => (side === 'PERSON' ? now.signedByPersonOn : now.signedByCaseManagerOn) ?? '',
      keys: ['cases'],
    }),
    submit: useSign(caseId, agreement, side),
    onDone: onClose,
  });
  return (
    <Dialog title={t(`agreement:sign.${side}`)} onClose={onClose}>
      <Form draft={draft} submitLabel={t('agreement:saveSignature')} onCancel={onClose}>
        <TextField
          name="signedOn"
          type="date"
          label={t('agreement:signedOn')}
          min={agreement.drawnUpOn}
          max={today()}
        />
      </Form>
    </Dialog>
  );
}
