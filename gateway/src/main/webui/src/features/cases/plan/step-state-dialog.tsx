import { useTranslation } from 'react-i18next';
import type { PlanStep, StepStatus } from '@shared/api/types/plan';
import { Form } from '@shared/forms/form';
import { TextArea } from '@shared/forms/text-area';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { Dialog } from '@shared/ui/dialog';
import { stateSchema, useMoveStep } from './plan';

interface Props {
  caseId: string;
  step: PlanStep;
  to: StepStatus;
  onClose: () => void;
}

export function StepStateDialog({ caseId, step, to, onClose }: Props) {
  const { t } = useTranslation();
  const needsReason = to === 'WAITING' || to === 'DROPPED';
  const draft = useDraftForm({
    name: `case.${caseId}.step.${step.id}.${to}`,
    schema: stateSchema(needsReason),
    defaultValues: { reason: '' },
    submit: useMoveStep(caseId, step, to),
    onDone: onClose,
  });
  return (
    <Dialog title={t(`plan:to.${to}`)} onClose={onClose}>
      <p className="kern-body kern-body--small">{step.title}</p>
      <Form draft={draft} submitLabel={t(`plan:to.${to}`)} onCancel={onClose}>
        <TextArea name="reason" label={t(`plan:reasonFor.${to}`)} rows={3} optional={!needsReason} />
      </Form>
    </Dialog>
  );
}
