import type { InputHTMLAttributes } from 'react';
import { classes } from '@shared/lib/classes';
import { FieldFrame } from './field-frame';
import { useField, type FieldProps } from './use-field';

interface Props extends FieldProps {
  type?: 'text' | 'date' | 'number' | 'tel' | 'email' | 'search' | 'time';
  inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode'];
  autoComplete?: string;
  min?: string | number;
  max?: string | number;
  step?: number;
  width?: 'short';
}

export function TextField({ name, label, hint, optional, type = 'text', width, ...input }: Props) {
  const { id, error, register, aria } = useField({ name, hint });
  return (
    <FieldFrame id={id} label={label} hint={hint} optional={optional} error={error}>
      <input
        id={id}
        type={type}
        autoComplete="off"
        className={classes(
          'kern-form-input__input',
          error && 'kern-form-input__input--error',
          (width === 'short' || type === 'date' || type === 'number') && 'kim-input--short',
        )}
        {...input}
        {...aria}
        {...register(name, type === 'number' ? { setValueAs: toNumber } : {})}
      />
    </FieldFrame>
  );
}

function toNumber(value: string | number | null): number | undefined {
  return value === '' || value === null ? undefined : Number(value);
}
