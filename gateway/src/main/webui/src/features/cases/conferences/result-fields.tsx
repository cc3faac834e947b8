import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { SelectField } from '@shared/forms/select-field';
import { TextArea } from '@shared/forms/text-area';
import { Button } from '@shared/ui/button';
import { useCodeOptions } from '@shared/ui/code';
import { MarksField } from '../marks-field';
import { newResult, type ConferenceValues } from './conferences';
import { TaskFields } from './task-fields';

/** What came of it, for each Lebensbereich that was talked about. */
export function ResultFields({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const { control } = useFormContext<ConferenceValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'results' });
  const domains = useWatch<ConferenceValues, 'domains'>({ name: 'domains' });
  return (
    <fieldset className="kim-stack kim-plain-fieldset">
      <legend className="kern-label">{t('conferences:results')}</legend>
      <ol className="kim-points">
        {fields.map((field, index) => (
          <li key={field.id} className="kim-point">
            <SelectField
              name={`results.${index}.domain`}
              label={t('conferences:resultDomain')}
              options={options('lifeDomain').filter(({ value }) => domains.includes(value))}
            />
            <TextArea name={`results.${index}.text`} label={t('conferences:result')} rows={3} />
            <MarksField name={`results.${index}.marks`} />
            <TaskFields caseId={caseId} result={index} />
            <div className="kim-row">
              <Button
                small
                variant="tertiary"
                icon="delete"
                label={t('conferences:removeResult', { number: index + 1 })}
                onClick={() => remove(index)}
              />
            </div>
          </li>
        ))}
      </ol>
      <div className="kim-row">
        <Button
          small
          icon="add"
          label={t('conferences:addResult')}
          onClick={() => append({ ...newResult, domain: domains.length === 1 ? domains[0]! : '' })}
        />
      </div>
    </fieldset>
  );
}
