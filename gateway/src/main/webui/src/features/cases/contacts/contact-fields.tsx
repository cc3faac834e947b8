import { useTranslation } from 'react-i18next';
import { Checkbox, CheckboxGroup, RadioGroup } from '@shared/forms/choice-fields';
import { SelectField } from '@shared/forms/select-field';
import { TextArea } from '@shared/forms/text-area';
import { TextField } from '@shared/forms/text-field';
import { today } from '@shared/i18n/format';
import { useCodeOptions, useTermOptions } from '@shared/ui/code';
import { MarksField } from '../marks-field';
import { ThemesField } from '../themes-field';

const USUAL_LANGUAGES = ['de', 'en', 'ar', 'fa', 'ku', 'tr', 'uk', 'ru', 'bg', 'ro', 'fr'];

/** What a contact says. */
export function ContactFields({ languages }: { languages: string[] }) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const terms = useTermOptions();
  return (
    <>
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
      <CheckboxGroup name="domains" label={t('contacts:domains')} options={options('lifeDomain')} optional />
      <ThemesField name="themes" />
      <TextArea name="note" label={t('contacts:note')} hint={t('contacts:noteHint')} rows={5} optional />
      <MarksField name="marks" />
    </>
  );
}
