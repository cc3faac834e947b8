import { useTranslation } from 'react-i18next';
import { SelectField } from '@shared/forms/select-field';
import { TextArea } from '@shared/forms/text-area';
import { TextField } from '@shared/forms/text-field';
import { today } from '@shared/i18n/format';
import { useCodeOptions } from '@shared/ui/code';
import { MarksField } from '../marks-field';

/** What is said of a document. */
export function DocumentFields() {
  const { t } = useTranslation();
  const options = useCodeOptions();
  return (
    <>
      <TextField name="title" label={t('documents:name')} hint={t('documents:nameHint')} />
      <div className="kim-field-row">
        <SelectField name="kind" label={t('documents:kind')} options={options('documentKind')} />
        <SelectField name="domain" label={t('documents:domain')} options={options('lifeDomain')} />
      </div>
      <TextField name="dated" type="date" label={t('documents:dated')} max={today()} optional />
      <MarksField name="marks" />
      <TextArea name="note" label={t('documents:note')} optional />
    </>
  );
}
