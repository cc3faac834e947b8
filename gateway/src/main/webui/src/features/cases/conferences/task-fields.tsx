import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Goal } from '@shared/api/types/case';
import { OrganisationField } from '@shared/forms/organisation-field';
import { SelectField } from '@shared/forms/select-field';
import { TextField } from '@shared/forms/text-field';
import { Button } from '@shared/ui/button';
import { useCodeOptions } from '@shared/ui/code';
import { useGoals } from '../goals/goals';
import { newTask, type ConferenceValues } from './conferences';

/** Tasks of a result; with a goal one becomes a step of the Hilfeplan. */
export function TaskFields({ caseId, result }: { caseId: string; result: number }) {
  const { t } = useTranslation();
  const { control } = useFormContext<ConferenceValues>();
  const { fields, append, remove } = useFieldArray({ control, name: `results.${result}.tasks` });
  const goals = useGoals(caseId);
  const open = goals.data?.items.filter(({ status }) => status === 'OPEN' || status === 'IN_PROGRESS') ?? [];
  return (
    <>
      {fields.map((field, index) => (
        <div key={field.id} className="kim-stack kim-stack--tight">
          <TextField
            name={`results.${result}.tasks.${index}.text`}
            label={t('conferences:task', { number: index + 1 })}
          />
          {field.stepId ? (
            <p className="kim-muted">{t('conferences:taskInPlan')}</p>
          ) : (
            <Planned name={`results.${result}.tasks.${index}`} goals={open} />
          )}
          <div className="kim-row">
            <Button
              small
              variant="tertiary"
              icon="delete"
              label={t('conferences:removeTask', { number: index + 1 })}
              onClick={() => remove(index)}
            />
          </div>
        </div>
      ))}
      <div className="kim-row">
        <Button small icon="add" label={t('conferences:addTask')} onClick={() => append(newTask)} />
      </div>
    </>
  );
}

type TaskName = `results.${number}.tasks.${number}`;

function Planned({ name, goals }: { name: TaskName; goals: Goal[] }) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const task = useWatch<ConferenceValues, TaskName>({ name });
  return (
    <>
      <SelectField
        name={`${name}.goalId`}
        label={t('conferences:goal')}
        hint={t('conferences:goalHint')}
        placeholder={t('conferences:noGoal')}
        options={goals.map(({ id, wording }) => ({ value: id, label: wording }))}
        optional
      />
      {task?.goalId && (
        <div className="kim-field-row">
          <SelectField
            name={`${name}.responsibility`}
            label={t('conferences:who')}
            options={options('stepResponsibility')}
          />
          <TextField name={`${name}.dueOn`} type="date" label={t('conferences:dueOn')} optional />
        </div>
      )}
      {task?.goalId && task.responsibility === 'BODY' && (
        <OrganisationField name={`${name}.organisation`} label={t('conferences:body')} />
      )}
    </>
  );
}
