import { useWatch, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { CaseFile, PersonHit } from '@shared/api/types/case';
import { Checkbox } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { SelectField } from '@shared/forms/select-field';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { formatDate, today } from '@shared/i18n/format';
import { Alert } from '@shared/ui/alert';
import { Button } from '@shared/ui/button';
import { useCodeOptions } from '@shared/ui/code';
import { Dialog } from '@shared/ui/dialog';
import { memberSchema, useAddMember, usePersonsNamed } from './household';

type Values = z.input<typeof memberSchema>;

interface Props {
  file: CaseFile;
  /** Nobody is in the household yet: the role of the case's own person is asked too. */
  first: boolean;
  onClose: () => void;
}

export function MemberDialog({ file, first, onClose }: Props) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const draft = useDraftForm({
    name: `case.${file.id}.household`,
    schema: memberSchema,
    defaultValues: {
      personId: '',
      givenName: '',
      familyName: file.person.familyName,
      birthDate: '',
      role: '',
      ownRole: '',
      hidden: false,
    },
    submit: useAddMember(file),
    onDone: onClose,
  });
  const choose = (hit: PersonHit | undefined) => {
    draft.form.setValue('personId', hit?.id ?? '');
    if (!hit) return;
    draft.form.setValue('givenName', hit.givenName);
    draft.form.setValue('familyName', hit.familyName);
    draft.form.setValue('birthDate', hit.birthDate);
  };
  return (
    <Dialog title={t('person:household.add')} onClose={onClose}>
      <p className="kern-body kern-body--small">{t('person:household.addText')}</p>
      <Form draft={draft} submitLabel={t('person:household.add')} onCancel={onClose}>
        <div className="kim-field-row">
          <TextField name="givenName" label={t('cases:person.givenName')} />
          <TextField name="familyName" label={t('cases:person.familyName')} />
        </div>
        <TextField name="birthDate" type="date" label={t('cases:person.birthDate')} max={today()} />
        <Known control={draft.form.control} self={file.person.id} onChoose={choose} />
        <SelectField name="role" label={t('person:household.role')} options={options('householdRole')} />
        {first && (
          <SelectField
            name="ownRole"
            label={t('person:household.ownRole', { name: file.person.givenName })}
            options={options('householdRole')}
            optional
          />
        )}
        <Checkbox
          name="hidden"
          label={t('person:household.hidden')}
          hint={t('person:household.hiddenHint')}
        />
      </Form>
    </Dialog>
  );
}

interface KnownProps {
  control: Control<Values>;
  self: string;
  onChoose: (hit: PersonHit | undefined) => void;
}

/** Persons of that name: one of them may be meant. */
function Known({ control, self, onChoose }: KnownProps) {
  const { t } = useTranslation();
  const [familyName, chosen] = useWatch({ control, name: ['familyName', 'personId'] });
  const hits = (usePersonsNamed(familyName).data?.items ?? []).filter(({ id }) => id !== self);
  const known = hits.find(({ id }) => id === chosen);
  if (known) {
    return (
      <Alert title={t('person:household.chosen', { name: `${known.givenName} ${known.familyName}` })}>
        <Button small label={t('person:household.somebodyElse')} onClick={() => onChoose(undefined)} />
      </Alert>
    );
  }
  if (hits.length === 0) return null;
  return (
    <Alert title={t('person:household.known', { count: hits.length })}>
      <ul className="kim-plain-list">
        {hits.map((hit) => (
          <li key={hit.id} className="kim-row">
            {hit.givenName} {hit.familyName}, {formatDate(hit.birthDate)}
            <Button
              small
              variant="tertiary"
              label={t('person:household.choose')}
              onClick={() => onChoose(hit)}
            />
          </li>
        ))}
      </ul>
    </Alert>
  );
}
