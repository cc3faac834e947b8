import { useTranslation } from 'react-i18next';
import type { Handover } from '@shared/api/types/handover';
import { RadioGroup } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { TextArea } from '@shared/forms/text-area';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useCodeOptions } from '@shared/ui/code';
import { Dialog } from '@shared/ui/dialog';
import { outcomeSchema, reasonSchema, useAnswerHandover, useHandoverNow } from './answer-handover';

export type AnswerStep = 'decline' | 'complete' | 'return';

interface Props {
  handover: Handover;
  step: AnswerStep;
  onClose: () => void;
}

export function AnswerDialog(props: Props) {
  const { t } = useTranslation();
  return (
    <Dialog title={t(`handovers:answer.${props.step}`)} onClose={props.onClose}>
      {props.step === 'complete' ? <OutcomeForm {...props} /> : <ReasonForm {...props} />}
    </Dialog>
  );
}

function ReasonForm({ handover, step, onClose }: Props) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const draft = useDraftForm({
    name: `handover.${handover.id}.${step}`,
    schema: reasonSchema,
    ...useHandoverNow(handover, { reason: '', note: '' }),
    submit: useAnswerHandover(handover, step),
    onDone: onClose,
  });
  return (
    <Form draft={draft} submitLabel={t(`handovers:${step}`)} onCancel={onClose}>
      <RadioGroup name="reason" label={t('handovers:why')} options={options('declineReason')} />
      <TextArea name="note" label={t('handovers:answerNote')} hint={t('handovers:answerNoteHint')} optional />
    </Form>
  );
}

function OutcomeForm({ handover, step, onClose }: Props) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const draft = useDraftForm({
    name: `handover.${handover.id}.${step}`,
    schema: outcomeSchema,
    ...useHandoverNow(handover, { outcome: '', note: '' }),
    submit: useAnswerHandover(handover, step),
    onDone: onClose,
  });
  return (
    <Form draft={draft} submitLabel={t('handovers:complete')} onCancel={onClose}>
      <RadioGroup name="outcome" label={t('handovers:whatOutcome')} options={options('handoverOutcome')} />
      <TextArea name="note" label={t('handovers:answerNote')} hint={t('handovers:answerNoteHint')} optional />
    </Form>
  );
}
