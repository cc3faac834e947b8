import { useTranslation } from 'react-i18next';
import { classes } from '@shared/lib/classes';
import { FieldFrame } from './field-frame';
import { useField, type FieldProps } from './use-field';

export interface Option {
  value: string;
  label: string;
  hint?: string;
}

interface Props extends FieldProps {
  options: Option[];
  /** Text of the empty choice. */
  placeholder?: string;
}

export function SelectField({ name, label, hint, optional, options, placeholder }: Props) {
  const { t } = useTranslation();
  const { id, error, register, aria } = useField({ name, hint });
  return (
    <FieldFrame id={id} label={label} hint={hint} optional={optional} error={error}>
      <div className="kern-form-input__select-wrapper">
        <select
          id={id}
          className={classes('kern-form-input__select', error && 'kern-form-input__select--error')}
          {...aria}
          {...register(name)}
        >
          <option value="">{placeholder ?? t('common:form.choose')}</option>
          {options.map(({ value, label: text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </div>
    </FieldFrame>
  );
}
