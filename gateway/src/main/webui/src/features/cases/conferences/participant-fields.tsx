import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { CheckboxGroup } from '@shared/forms/choice-fields';
import { OrganisationField } from '@shared/forms/organisation-field';
import { TextField } from '@shared/forms/text-field';
import { Button } from '@shared/ui/button';
import { useTermOptions } from '@shared/ui/code';
import { MARKS } from '../marks';
import { newParticipant, type ConferenceValues } from './conferences';

/** Who took part: a body, a function or both. */
export function ParticipantFields() {
  const { t } = useTranslation();
  const terms = useTermOptions();
  const { control } = useFormContext<ConferenceValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'participants' });
  return (
    <fieldset className="kim-stack kim-plain-fieldset">
      <legend className="kern-label">{t('conferences:participants')}</legend>
      <p className="kern-hint">{t('conferences:participantsHint')}</p>
      <ol className="kim-points">
        {fields.map((field, index) => (
          <li key={field.id} className="kim-point">
            <OrganisationField
              name={`participants.${index}.organisation`}
              label={t('conferences:body')}
              optional
            />
            <TextField
              name={`participants.${index}.function`}
              label={t('conferences:function')}
              hint={t('conferences:functionHint')}
            />
            <CheckboxGroup
              name={`participants.${index}.marks`}
              label={t('conferences:presenceTells')}
              options={terms('fieldGroup', MARKS)}
              optional
            />
            {fields.length > 1 && (
              <div className="kim-row">
                <Button
                  small
                  variant="tertiary"
                  icon="delete"
                  label={t('conferences:removeParticipant', { number: index + 1 })}
                  onClick={() => remove(index)}
                />
              </div>
            )}
          </li>
        ))}
      </ol>
      <div className="kim-row">
        <Button
          small
          icon="add"
          label={t('conferences:addParticipant')}
          onClick={() => append(newParticipant)}
        />
      </div>
    </fieldset>
  );
}
