import { useTranslation } from 'react-i18next';
import type { PlanStep, StepStatus } from '@shared/api/types/plan';
import { Form } from '@shared/forms/form';
import { TextArea } from '@shared/forms/text-area';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useStoredIn } from '@shared/forms/use-stored';
import { Dialog } from '@shared/ui/dialog';
import { notify } from '@shared/ui/notice-store';
import { isOver, stateSchema, useMoveStep, useReopenStep } from './plan';

interface Props {
  caseId: string;
  step: PlanStep;
  to: StepStatus;
  onClose: () => void;
}

export function StepStateDialog({ caseId, step, to, onClose }: Props) {
  const { t } = useTranslation();
  // Another state has another reason: only what somebody else said to the same one is theirs.
  const saidOf = ({ status, statusReason }: PlanStep) => ({
    reason: status === to ? (statusReason ?? '') : '',
  });
  const { stored } = useStoredIn(`/cases/${caseId}/plan`, step, saidOf);
  const reopen = useReopenStep(caseId);
  const needsReason = to === 'WAITING' || to === 'DROPPED';
  const draft = useDraftForm({
    name: `case.${caseId}.step.${step.id}.${to}`,
    schema: stateSchema(needsReason),
    defaultValues: saidOf(step),
    version: step.version,
    stored,
    submit: useMoveStep(caseId, step, to),
    onDone: (moved) => {
      if (isOver(moved)) {
        notify({ tone: 'success', title: t(`plan:is.${moved.status}`), undo: () => reopen(moved) });
      }
      onClose();
    },
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
