import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@shared/api/types/case';
import { Checkbox, CheckboxGroup, RadioGroup } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { SelectField } from '@shared/forms/select-field';
import { TextArea } from '@shared/forms/text-area';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { today } from '@shared/i18n/format';
import { Card } from '@shared/ui/card';
import { useCodeOptions, useTermOptions } from '@shared/ui/code';
import { notify } from '@shared/ui/notice-store';
import { MarksField } from '../marks-field';
import { ThemesField } from '../themes-field';
import { contactSchema, useRecordContact } from './contacts';

const USUAL_MINUTES = 30;
const USUAL_LANGUAGES = ['de', 'en', 'ar', 'fa', 'ku', 'tr', 'uk', 'ru', 'bg', 'ro', 'fr'];

export function ContactForm({ file, onClose }: { file: CaseFile; onClose: () => void }) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const terms = useTermOptions();
  const { languages = [], interpreterNeeded } = file.person;
  const draft = useDraftForm({
    name: `case.${file.id}.contact`,
    schema: contactSchema,
    defaultValues: {
      date: today(),
      minutes: USUAL_MINUTES,
      channel: '',
      language: languages[0] ?? 'de',
      interpreterUsed: interpreterNeeded,
      domains: [] as string[],
      themes: [] as string[],
      note: '',
      marks: [] as string[],
      followUp: '',
    },
    submit: useRecordContact(file.id),
    onDone: () => {
      notify({ tone: 'success', title: t('contacts:saved') });
      onClose();
    },
  });
  return (
    <Card title={t('contacts:add')}>
      <Form draft={draft} submitLabel={t('contacts:save')} onCancel={onClose}>
        <RadioGroup name="channel" label={t('contacts:channel')} options={options('contactChannel')} />
        <div className="kim-field-row">
          <TextField name="date" type="date" label={t('contacts:date')} max={today()} />
          <TextField name="minutes" type="number" label={t('contacts:minutes')} min={1} max={600} step={5} />
          <SelectField
            name="language"
            label={t('contacts:language')}
            options={terms('language', [...new Set([...languages, ...USUAL_LANGUAGES])])}
            optional
          />
        </div>
        <Checkbox name="interpreterUsed" label={t('contacts:interpreter')} />
        <CheckboxGroup
          name="domains"
          label={t('contacts:domains')}
          options={options('lifeDomain')}
          optional
        />
        <ThemesField name="themes" />
        <TextArea name="note" label={t('contacts:note')} hint={t('contacts:noteHint')} rows={5} optional />
        <MarksField name="marks" />
        <TextField
          name="followUp"
          type="date"
          label={t('contacts:followUp')}
          hint={t('contacts:followUpHint')}
          min={today()}
          optional
        />
      </Form>
    </Card>
  );
}
