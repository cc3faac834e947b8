import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { PersonFile } from '@shared/api/types/person';
import { Checkbox, CheckboxGroup } from '@shared/forms/choice-fields';
import { ComboboxField } from '@shared/forms/combobox-field';
import { Form } from '@shared/forms/form';
import { SelectField } from '@shared/forms/select-field';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { today } from '@shared/i18n/format';
import { nationalityOptions } from '@shared/regional/nationality';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { useCodeOptions, useTermOptions } from '@shared/ui/code';
import { OtherCaseManagement } from './other-case-management';
import { personSchema, useChangePerson, useStoredPerson, type PersonValues } from './person';
import { useWordOf, valuesOf } from './person-values';

const USUAL_LANGUAGES = ['de', 'en', 'ar', 'fa', 'ku', 'tr', 'uk', 'ru', 'bg', 'ro', 'fr'];

interface Props {
  caseId: string;
  person: PersonFile;
  onClose: () => void;
}

export function PersonForm({ caseId, person, onClose }: Props) {
  const { t } = useTranslation();
  const { fetchNow, latest } = useStoredPerson(caseId, person);
  const wordOf = useWordOf();
  const draft = useDraftForm({
    name: `case.${caseId}.person`,
    schema: personSchema,
    defaultValues: valuesOf(person),
    version: person.version,
    stored: () => fetchNow().then((now) => ({ values: valuesOf(now), version: now.version })),
    shown: (name, value) => wordOf(name, value),
    submit: useChangePerson(caseId, latest),
    onDone: onClose,
  });
  return (
    <Card title={t('person:data.edit')}>
      <Form draft={draft} submitLabel={t('person:data.save')} onCancel={onClose}>
        <WhoFields />
        <LanguageFields />
        <ReachFields />
        <OriginFields />
        <OtherCaseManagement />
      </Form>
    </Card>
  );
}

function WhoFields() {
  const { t } = useTranslation();
  const options = useCodeOptions();
  return (
    <>
      <div className="kim-field-row">
        <TextField name="givenName" label={t('cases:person.givenName')} />
        <TextField name="familyName" label={t('cases:person.familyName')} />
      </div>
      <TextField name="birthDate" type="date" label={t('cases:person.birthDate')} max={today()} />
      <div className="kim-field-row">
        <SelectField name="sex" label={t('cases:person.sex')} options={options('sex')} />
        <SelectField
          name="familyStatus"
          label={t('cases:person.familyStatus')}
          options={options('maritalStatus')}
          optional
        />
      </div>
      <CheckboxGroup
        name="targetGroups"
        label={t('person:data.targetGroups')}
        options={options('targetGroup')}
        optional
      />
    </>
  );
}

function LanguageFields() {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const terms = useTermOptions();
  const { control } = useFormContext<PersonValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'languageSkills' });
  const languages = [...new Set([...fields.map(({ language }) => language), ...USUAL_LANGUAGES])];
  return (
    <fieldset className="kim-stack kim-plain-fieldset">
      <legend className="kern-label">{t('person:data.languages')}</legend>
      {fields.map((field, index) => (
        <div key={field.id} className="kim-field-row">
          <SelectField
            name={`languageSkills.${index}.language`}
            label={t('person:data.language')}
            options={terms('language', languages.filter(Boolean))}
          />
          <SelectField
            name={`languageSkills.${index}.level`}
            label={t('person:data.level')}
            options={options('languageLevel')}
          />
          <Button
            small
            variant="tertiary"
            label={t('person:data.removeLanguage')}
            onClick={() => remove(index)}
          />
        </div>
      ))}
      <div className="kim-row">
        <Button
          small
          icon="add"
          label={t('person:data.addLanguage')}
          onClick={() => append({ language: '', level: '' })}
        />
      </div>
      <Checkbox name="interpreterNeeded" label={t('person:data.interpreter')} />
    </fieldset>
  );
}

function ReachFields() {
  const { t } = useTranslation();
  const options = useCodeOptions();
  return (
    <>
      <div className="kim-field-row">
        <TextField name="phone" type="tel" label={t('cases:person.phone')} optional />
        <TextField name="email" type="email" label={t('cases:person.email')} optional />
      </div>
      <SelectField
        name="contactChannel"
        label={t('person:data.channel')}
        options={options('contactChannel')}
        optional
      />
      <SelectField
        name="guardianKind"
        label={t('person:data.guardian')}
        options={options('guardianKind')}
        optional
      />
      <div className="kim-field-row">
        <TextField name="guardianName" label={t('person:data.guardianName')} optional />
        <TextField name="guardianContact" label={t('person:data.guardianContact')} optional />
      </div>
    </>
  );
}

function OriginFields() {
  const { t } = useTranslation();
  const countries = nationalityOptions(t);
  return (
    <>
      <ComboboxField name="nationality" label={t('cases:person.nationality')} options={countries} optional />
      <ComboboxField name="countryOfOrigin" label={t('person:data.country')} options={countries} optional />
      <TextField name="regionOfOrigin" label={t('person:data.region')} optional />
      <div className="kim-field-row">
        <TextField name="arrivedOn" type="date" label={t('cases:person.arrivedOn')} max={today()} optional />
        <TextField
          name="movedHereOn"
          type="date"
          label={t('person:data.movedHereOn')}
          max={today()}
          optional
        />
      </div>
    </>
  );
}
