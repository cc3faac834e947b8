import { useTranslation } from 'react-i18next';
import type { CaseFile, Goal } from '@shared/api/types/case';
import { CheckboxGroup } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { SelectField } from '@shared/forms/select-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useTermOptions } from '@shared/ui/code';
import { Dialog } from '@shared/ui/dialog';
import { agreementSchema, useDrawUp } from './agreements';
import { PRINT_LANGUAGES } from './print-words';

interface Props {
  file: CaseFile;
  goals: Goal[];
  onClose: () => void;
}

export function DrawUpDialog({ file, goals, onClose }: Props) {
  const { t } = useTranslation();
  const terms = useTermOptions();
  const open = goals.filter(({ status }) => status === 'OPEN' || status === 'IN_PROGRESS');
  const spoken = file.person.languages?.find((one) => (PRINT_LANGUAGES as string[]).includes(one));
  const draft = useDraftForm({
    name: `case.${file.id}.agreement`,
    schema: agreementSchema,
    defaultValues: { goalIds: open.map(({ id }) => id), language: spoken ?? 'de' },
    submit: useDrawUp(file.id),
    onDone: onClose,
  });
  return (
    <Dialog title={t('agreement:drawUp')} onClose={onClose}>
      <Form draft={draft} submitLabel={t('agreement:drawUp')} onCancel={onClose}>
        <CheckboxGroup
          name="goalIds"
          label={t('agreement:which')}
          options={open.map(({ id, wording }) => ({ value: id, label: wording }))}
        />
        <SelectField
          name="language"
          label={t('agreement:language')}
          hint={t('agreement:languageHint')}
          options={terms('language', PRINT_LANGUAGES)}
        />
      </Form>
    </Dialog>
  );
}
