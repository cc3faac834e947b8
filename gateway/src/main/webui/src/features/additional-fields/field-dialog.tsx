import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { AdditionalField } from '@shared/api/types/team';
import { Form } from '@shared/forms/form';
import { SelectField } from '@shared/forms/select-field';
import { TextArea } from '@shared/forms/text-area';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useStoredIn } from '@shared/forms/use-stored';
import { useTermOptions } from '@shared/ui/code';
import { Dialog } from '@shared/ui/dialog';
import { notify } from '@shared/ui/notice-store';
import {
  FIELD_GROUPS,
  FIELD_TYPES,
  fieldSchema,
  RETENTIONS,
  useSaveField,
  valuesOf,
  type FieldValues,
} from './fields';

const NONE = { id: '', version: 0 } as AdditionalField;

interface Props {
  /** The field to change; none for a new one. */
  field?: AdditionalField;
  onClose: () => void;
}

export function FieldDialog({ field, onClose }: Props) {
  const { t } = useTranslation();
  const { stored } = useStoredIn('/team/additional-fields', field ?? NONE, valuesOf, 'additional-fields');
  const draft = useDraftForm({
    name: `additional-field${field ? `.${field.id}` : ''}`,
    schema: fieldSchema,
    defaultValues: valuesOf(field),
    version: field?.version,
    stored: field && stored,
    submit: useSaveField(field),
    onDone: () => {
      notify({ tone: 'success', title: t('additional-fields:saved') });
      onClose();
    },
  });
  return (
    <Dialog title={t(field ? 'additional-fields:change' : 'additional-fields:add')} onClose={onClose}>
      <Form draft={draft} submitLabel={t('additional-fields:save')} onCancel={onClose}>
        <TextField name="labelDe" label={t('additional-fields:labelDe')} />
        <TextField name="labelEn" label={t('additional-fields:labelEn')} />
        {!field && <Terms />}
        <ChoiceLines />
        <TextArea
          name="purpose"
          label={t('additional-fields:purpose')}
          hint={t('additional-fields:purposeHint')}
          rows={2}
        />
      </Form>
    </Dialog>
  );
}

/** What stays once it is said. */
function Terms() {
  const { t } = useTranslation();
  const terms = useTermOptions();
  return (
    <>
      <SelectField
        name="type"
        label={t('additional-fields:type')}
        options={terms('fieldType', FIELD_TYPES)}
      />
      <SelectField
        name="group"
        label={t('additional-fields:group')}
        hint={t('additional-fields:groupHint')}
        options={terms('fieldGroup', FIELD_GROUPS)}
      />
      <SelectField
        name="retention"
        label={t('additional-fields:retention')}
        options={terms('fieldRetention', RETENTIONS)}
      />
    </>
  );
}

function ChoiceLines() {
  const { t } = useTranslation();
  const type = useWatch<FieldValues>({ name: 'type' });
  if (type !== 'CHOICE') return null;
  return (
    <TextArea
      name="choices"
      label={t('additional-fields:choices')}
      hint={t('additional-fields:choicesHint')}
      rows={4}
    />
  );
}
