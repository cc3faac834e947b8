import { useId } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  label: string;
  de: string;
  en: string;
  max?: number;
  onChange: (de: string, en: string) => void;
}

/** One thing in German and English. */
export function TwoWords({ label, de, en, max = 60, onChange }: Props) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <fieldset className="kim-two-words">
      <legend>{label}</legend>
      <label htmlFor={`${id}-de`}>{t('common:language.de')}</label>
      <input
        id={`${id}-de`}
        className="kern-form-input__input"
        maxLength={max}
        value={de}
        onChange={(event) => onChange(event.target.value, en)}
      />
      <label htmlFor={`${id}-en`}>{t('common:language.en')}</label>
      <input
        id={`${id}-en`}
        className="kern-form-input__input"
        maxLength={max}
        value={en}
        onChange={(event) => onChange(de, event.target.value)}
      />
    </fieldset>
  );
}
