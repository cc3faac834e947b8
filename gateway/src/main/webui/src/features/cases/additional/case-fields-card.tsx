import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@shared/api/types/case';
import type { CaseAdditionalField } from '@shared/api/types/team';
import { Form } from '@shared/forms/form';
import { SelectField } from '@shared/forms/select-field';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { formatDate } from '@shared/i18n/format';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { DescriptionList } from '@shared/ui/description-list';
import { useCaseFields, useSaveCaseFields, valuesOf, valuesSchema } from './case-fields';

/** What this KI asks for besides; a KI without Zusatzfelder sees nothing here. */
export function CaseFieldsCard({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const fields = useCaseFields(file.id);
  const [editing, setEditing] = useState(false);
  const words = useWords();
  const items = fields.data?.items ?? [];
  if (items.length === 0) return null;
  const inUse = items.filter(({ field }) => !field.retiredAt);
  const mayEdit = file.mayWork && !file.closedAt && inUse.length > 0;
  return (
    <Card
      title={t('cases:additional.title')}
      actions={
        mayEdit &&
        !editing && <Button small label={t('cases:additional.change')} onClick={() => setEditing(true)} />
      }
    >
      {editing ? (
        <FieldsForm caseId={file.id} items={inUse} onClose={() => setEditing(false)} />
      ) : (
        <DescriptionList
          facts={items.map((item) => ({ term: words.label(item), value: words.value(item) }))}
        />
      )}
    </Card>
  );
}

interface FormProps {
  caseId: string;
  items: CaseAdditionalField[];
  onClose: () => void;
}

function FieldsForm({ caseId, items, onClose }: FormProps) {
  const { t } = useTranslation();
  const { submit, stored } = useSaveCaseFields(caseId, items);
  const draft = useDraftForm({
    name: `case.${caseId}.additional`,
    schema: valuesSchema,
    defaultValues: valuesOf(items),
    submit,
    stored,
    onDone: onClose,
  });
  return (
    <Form draft={draft} submitLabel={t('cases:additional.save')} onCancel={onClose}>
      {items.map((item) => (
        <Field key={item.field.id} item={item} name={item.field.id} />
      ))}
    </Form>
  );
}

function Field({ item, name }: { item: CaseAdditionalField; name: string }) {
  const { t } = useTranslation();
  const words = useWords();
  const { type, choices, purpose } = item.field;
  const common = { name, label: words.label(item), hint: t('cases:additional.for', { purpose }) };
  if (type === 'CHOICE') {
    return <SelectField {...common} options={choices.map((value) => ({ value, label: value }))} optional />;
  }
  if (type === 'YES_NO') {
    const options = ['true', 'false'].map((value) => ({ value, label: t(`cases:additional.${value}`) }));
    return <SelectField {...common} options={options} optional />;
  }
  return <TextField {...common} type={type === 'DATE' ? 'date' : 'text'} optional />;
}

function useWords() {
  const { t, i18n } = useTranslation();
  return {
    label: ({ field }: CaseAdditionalField) =>
      i18n.language.startsWith('en') ? field.labelEn : field.labelDe,
    value: ({ field, value }: CaseAdditionalField) => {
      if (!value) return null;
      if (field.type === 'DATE') return formatDate(value);
      return field.type === 'YES_NO' ? t(`cases:additional.${value}`) : value;
    },
  };
}
