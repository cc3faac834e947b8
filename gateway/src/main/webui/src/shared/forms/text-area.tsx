import { classes } from '@shared/lib/classes';
import { FieldFrame } from './field-frame';
import { useField, type FieldProps } from './use-field';

interface Props extends FieldProps {
  rows?: number;
}

/** Grows with its text where the browser can (`field-sizing`). */
export function TextArea({ name, label, hint, optional, rows = 3 }: Props) {
  const { id, error, register, aria } = useField({ name, hint });
  return (
    <FieldFrame id={id} label={label} hint={hint} optional={optional} error={error}>
      <textarea
        id={id}
        rows={rows}
        className={classes('kern-form-input__input kim-textarea', error && 'kern-form-input__input--error')}
        {...aria}
        {...register(name)}
      />
    </FieldFrame>
  );
}
