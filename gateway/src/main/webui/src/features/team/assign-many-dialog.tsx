import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCaseManagers } from '@shared/api/colleagues';
import type { CaseItem, Colleague } from '@shared/api/types/case';
import type { AssignmentLine, TeamLoad } from '@shared/api/types/team';
import { CheckboxGroup } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { SelectField } from '@shared/forms/select-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { Alert } from '@shared/ui/alert';
import { useCodeLabel } from '@shared/ui/code';
import { Dialog } from '@shared/ui/dialog';
import { QueryView } from '@shared/ui/query-view';
import { bulkSchema, useAssignMany, useCasesOf } from './caseload';

interface Props {
  from: TeamLoad;
  onClose: () => void;
}

/** Gives several cases of a colleague to another one. */
export function AssignManyDialog({ from, onClose }: Props) {
  const { t } = useTranslation();
  const cases = useCasesOf(from.colleague);
  const managers = useCaseManagers();
  const [answer, setAnswer] = useState<AssignmentLine[]>();
  return (
    <Dialog title={t('team:assign.title', { name: from.name })} onClose={onClose}>
      <QueryView query={cases} failed={t('team:failed')}>
        {(items) =>
          answer ? (
            <Answer lines={answer} cases={items} />
          ) : (
            <AssignForm
              from={from}
              cases={items}
              managers={managers.data ?? []}
              onDone={setAnswer}
              onClose={onClose}
            />
          )
        }
      </QueryView>
    </Dialog>
  );
}

interface FormProps extends Props {
  cases: CaseItem[];
  managers: Colleague[];
  onDone: (lines: AssignmentLine[]) => void;
}

function AssignForm({ from, cases, managers, onDone, onClose }: FormProps) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const draft = useDraftForm({
    name: `team.assign.${from.colleague}`,
    schema: bulkSchema,
    defaultValues: { cases: [] as string[], responsible: '' },
    submit: useAssignMany(cases),
    onDone: ({ items }) => onDone(items),
  });
  return (
    <Form draft={draft} submitLabel={t('team:assign.submit')} onCancel={onClose}>
      <SelectField
        name="responsible"
        label={t('team:assign.to')}
        options={managers
          .filter(({ id }) => id !== from.colleague)
          .map(({ id, name }) => ({ value: id, label: name }))}
      />
      <CheckboxGroup
        name="cases"
        label={t('team:assign.cases')}
        options={cases.map(({ id, number, personName, phase }) => ({
          value: id,
          label: `${personName}, ${number}`,
          hint: label('casePhase', phase),
        }))}
      />
    </Form>
  );
}

function Answer({ lines, cases }: { lines: AssignmentLine[]; cases: CaseItem[] }) {
  const { t } = useTranslation();
  const refused = lines.filter(({ problem }) => problem);
  return (
    <>
      <Alert
        role="status"
        tone={refused.length > 0 ? 'warning' : 'success'}
        title={t('team:assign.done', { count: lines.length - refused.length })}
      >
        {refused.length > 0 && t('team:assign.refused', { count: refused.length })}
      </Alert>
      <ul>
        {refused.map(({ id, problem }) => (
          <li key={id}>
            {cases.find((one) => one.id === id)?.number ?? id}: {problem?.title}
          </li>
        ))}
      </ul>
    </>
  );
}
