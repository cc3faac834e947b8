import { useTranslation } from 'react-i18next';
import type { PlanStep } from '@shared/api/types/plan';
import { Form } from '@shared/forms/form';
import { TextArea } from '@shared/forms/text-area';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useStoredIn } from '@shared/forms/use-stored';
import { Dialog } from '@shared/ui/dialog';
import { postponeSchema, usePostponeStep } from './plan';

const dayOf = ({ dueOn }: PlanStep) => ({ dueOn: dueOn ?? '', reason: '' });

interface Props {
  caseId: string;
  step: PlanStep;
  onClose: () => void;
}

/** Another day, with who and why: what delays a plan is what a Systemlücke shows itself by. */
export function PostponeDialog({ caseId, step, onClose }: Props) {
  const { t } = useTranslation();
  const { stored } = useStoredIn(`/cases/${caseId}/plan`, step, dayOf);
  const draft = useDraftForm({
    name: `case.${caseId}.step.${step.id}.postpone`,
    schema: postponeSchema,
    defaultValues: dayOf(step),
    version: step.version,
    stored,
    submit: usePostponeStep(caseId, step),
    onDone: onClose,
  });
  return (
    <Dialog title={t('plan:postpone')} onClose={onClose}>
      <p className="kern-body kern-body--small">{step.title}</p>
      <Form draft={draft} submitLabel={t('plan:savePostponed')} onCancel={onClose}>
        <TextField name="dueOn" type="date" label={t('plan:newDueOn')} />
        <TextArea name="reason" label={t('plan:whyPostponed')} hint={t('plan:whyPostponedHint')} rows={3} />
      </Form>
    </Dialog>
  );
}
