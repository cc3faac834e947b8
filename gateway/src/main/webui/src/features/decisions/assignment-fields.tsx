import { useEffect, useRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { TextField } from '@shared/forms/text-field';
import { today } from '@shared/i18n/format';
import { Button } from '@shared/ui/button';
import type { DecisionValues } from './record-decision';

const EMPTY = { title: '', ownerFunction: '', dueOn: '' };

/**
 * Arbeitsaufträge that the decision gives; none is fine. Kept as plain values: a field array would check a new, still
 * empty assignment at once.
 */
export function AssignmentFields() {
  const { t } = useTranslation();
  const { control, setValue, setFocus, clearErrors } = useFormContext<DecisionValues>();
  const assignments = useWatch({ control, name: 'assignments' });
  const added = useRef(false);
  useEffect(() => {
    if (added.current) setFocus(`assignments.${assignments.length - 1}.title`);
    added.current = false;
  }, [assignments.length, setFocus]);
  const change = (next: typeof assignments) => {
    clearErrors('assignments');
    setValue('assignments', next, { shouldDirty: true });
  };
  const add = () => {
    added.current = true;
    change([...assignments, EMPTY]);
  };
  return (
    <div className="kim-stack">
      {assignments.map((_, index) => (
        <AssignmentFieldset
          key={index}
          index={index}
          onRemove={() => change(assignments.filter((_one, at) => at !== index))}
        />
      ))}
      <div>
        <Button small icon="add" label={t('decisions:addAssignment')} onClick={add} />
      </div>
    </div>
  );
}

function AssignmentFieldset({ index, onRemove }: { index: number; onRemove: () => void }) {
  const { t } = useTranslation();
  const name = `assignments.${index}`;
  return (
    <fieldset className="kern-fieldset kim-assignment">
      <legend className="kern-label">{t('decisions:assignment', { number: index + 1 })}</legend>
      <TextField name={`${name}.title`} label={t('decisions:task')} />
      <div className="kim-field-row">
        <TextField
          name={`${name}.ownerFunction`}
          label={t('decisions:owner')}
          hint={t('decisions:ownerHint')}
        />
        <TextField
          name={`${name}.dueOn`}
          type="date"
          label={t('decisions:until')}
          hint={t('decisions:untilHint')}
          min={today()}
          optional
        />
      </div>
      <div>
        <Button
          small
          variant="tertiary"
          icon="delete"
          label={t('decisions:removeAssignment', { number: index + 1 })}
          onClick={onRemove}
        />
      </div>
    </fieldset>
  );
}
