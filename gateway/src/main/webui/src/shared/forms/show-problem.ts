import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { isProblem, pointerToField } from '@shared/api/problem';

/**
 * Puts the server's violations at their fields. False when one of them has no field in this form, so that the
 * whole problem must be shown above it.
 */
export function showProblem<V extends FieldValues, O>(
  form: UseFormReturn<V, unknown, O>,
  error: unknown,
): boolean {
  const violations = isProblem(error) ? (error.problem.violations ?? []) : [];
  if (violations.length === 0) return false;
  let all = true;
  for (const { pointer, code, message } of violations) {
    const field = knownField(form, pointerToField(pointer));
    if (field) form.setError(field, { type: code, message });
    else all = false;
  }
  return all;
}

/** The field itself or the nearest one above it: `domains.2` belongs to the group `domains`. */
function knownField<V extends FieldValues, O>(
  form: UseFormReturn<V, unknown, O>,
  name: string,
): Path<V> | undefined {
  const values = form.getValues();
  for (let path = name; path; path = path.slice(0, Math.max(path.lastIndexOf('.'), 0))) {
    const known = path.split('.').reduce<unknown>((value, part) => (value as never)?.[part], values);
    if (known !== undefined) return path as Path<V>;
  }
  // A flat form over a nested body: `/person/residence/ags` belongs to the field `ags`.
  const last = name.slice(name.lastIndexOf('.') + 1);
  return last in values ? (last as Path<V>) : undefined;
}
