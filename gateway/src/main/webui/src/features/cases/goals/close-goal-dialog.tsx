import { useTranslation } from 'react-i18next';
import type { Goal } from '@shared/api/types/case';
import { RadioGroup } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { TextArea } from '@shared/forms/text-area';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useStoredIn } from '@shared/forms/use-stored';
import { useCodeOptions } from '@shared/ui/code';
import { Dialog } from '@shared/ui/dialog';
import { notify } from '@shared/ui/notice-store';
import { goalResultSchema, resultOf, useCloseGoal, useReopenGoal } from './goals';

const RESULTS = ['REACHED', 'PARTLY_REACHED', 'NOT_REACHED', 'DROPPED'];

interface Props {
  caseId: string;
  goal: Goal;
  onClose: () => void;
}

export function CloseGoalDialog({ caseId, goal, onClose }: Props) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const { stored } = useStoredIn(`/cases/${caseId}/goals`, goal, resultOf);
  const reopen = useReopenGoal(caseId);
  const draft = useDraftForm({
    name: `case.${caseId}.goal.${goal.id}`,
    schema: goalResultSchema,
    defaultValues: resultOf(goal),
    version: goal.version,
    stored,
    submit: useCloseGoal(caseId, goal),
    onDone: (closed) => {
      notify({ tone: 'success', title: t('goals:closed'), undo: () => reopen(closed) });
      onClose();
    },
  });
  return (
    <Dialog title={t('goals:closeTitle')} onClose={onClose}>
      <p className="kern-body kern-body--small">{goal.wording}</p>
      <Form draft={draft} submitLabel={t('goals:saveResult')} onCancel={onClose}>
        <RadioGroup name="status" label={t('goals:whatBecame')} options={options('goalStatus', RESULTS)} />
        <TextArea name="note" label={t('goals:note')} optional />
      </Form>
    </Dialog>
  );
}
