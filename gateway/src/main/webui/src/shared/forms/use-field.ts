import { get, useFormContext, useFormState } from 'react-hook-form';
import { fieldId } from './error-summary';
import { useValidationText } from './use-validation-text';

export interface FieldProps {
  name: string;
  label: string;
  /** One line of explanation where the question needs it. */
  hint?: string;
  optional?: boolean;
}

/** Ids and texts that tie a field to its label, hint and problem. */
export function useField({ name, hint }: Pick<FieldProps, 'name' | 'hint'>) {
  const { register, control } = useFormContext();
  const { errors } = useFormState({ control, name });
  const text = useValidationText();
  const id = fieldId(name);
  const found = get(errors, name) as { message?: string } | undefined;
  const error = found ? text(found.message) : undefined;
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return { id, error, register, control, aria: { 'aria-describedby': describedBy, 'aria-invalid': !!error } };
}
