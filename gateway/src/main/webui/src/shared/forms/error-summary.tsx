import { useEffect, useRef } from 'react';
import { get, type FieldErrors, type FieldValues, type Path, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Alert } from '@shared/ui/alert';
import { useValidationText } from './use-validation-text';

/** After a refused submit: how many problems there are, each a link that jumps to its field. */
export function ErrorSummary<V extends FieldValues, O>({ form }: { form: UseFormReturn<V, unknown, O> }) {
  const { t } = useTranslation();
  const text = useValidationText();
  const box = useRef<HTMLDivElement>(null);
  const { errors, submitCount, isSubmitting } = form.formState;
  const fields = submitCount > 0 ? fieldsOf(errors) : [];
  useEffect(() => {
    if (!isSubmitting && submitCount > 0) box.current?.focus();
  }, [submitCount, isSubmitting]);
  if (fields.length === 0) return null;
  return (
    <Alert ref={box} tone="danger" title={t('common:form.problems', { count: fields.length })}>
      <ul className="kim-plain-list">
        {fields.map((field) => (
          <li key={field}>
            <a
              className="kim-link"
              href={`#${fieldId(field)}`}
              onClick={(event) => {
                event.preventDefault();
                focusField(form, field);
              }}
            >
              {labelOf(field)} – {text((get(errors, field) as { message?: string } | undefined)?.message)}
            </a>
          </li>
        ))}
      </ul>
    </Alert>
  );
}

export const fieldId = (name: string) => `field-${name.replaceAll('.', '-')}`;

function focusField<V extends FieldValues, O>(form: UseFormReturn<V, unknown, O>, name: string) {
  const element = document.getElementById(fieldId(name));
  if (!element) return form.setFocus(name as Path<V>);
  const target = element.matches('input,select,textarea')
    ? element
    : element.querySelector<HTMLElement>('input,textarea');
  element.scrollIntoView?.({ block: 'center' });
  (target ?? element).focus();
}

export function labelOf(name: string): string {
  const id = fieldId(name);
  const element = document.querySelector(`label[for="${id}"], #${id} > legend`);
  return element?.querySelector('[data-label]')?.textContent ?? element?.textContent ?? name;
}

export function fieldsOf(errors: FieldErrors, path = ''): string[] {
  return Object.entries(errors).flatMap(([name, error]) => {
    if (!error || name === 'root') return [];
    const here = path + name;
    return typeof error.type === 'string' || typeof error.message === 'string'
      ? [here]
      : fieldsOf(error as FieldErrors, `${here}.`);
  });
}
