import { zodResolver } from '@hookform/resolvers/zod';
import { get, set, type FieldErrors, type FieldValues, type Resolver } from 'react-hook-form';
import type { z } from 'zod';
import { fieldsOf } from './error-summary';

/** Whether somebody has left a field, and what is marked at it. */
type FieldState = (field: string) => { isTouched: boolean; error?: unknown };

/**
 * Checks a form by its schema. react-hook-form checks a whole list as soon as a row comes or goes, and would mark a new row
 * before anything was typed in it: what such a check finds counts only for fields that somebody has left or that are marked
 * already. Saving finds the others.
 */
export function schemaResolver<V extends FieldValues, O>(
  schema: z.ZodType<O, V>,
  stateOf: FieldState,
): Resolver<V, unknown, O> {
  const resolver = zodResolver(schema as never) as unknown as Resolver<V, unknown, O>;
  return async (values, context, options) => {
    const result = await resolver(values, context, options);
    const [list, ...others] = options.names ?? [];
    if (list && others.length === 0) keepKnown(result.errors as FieldErrors, list, stateOf);
    return result;
  };
}

function keepKnown(errors: FieldErrors, list: string, stateOf: FieldState) {
  const found = get(errors, list) as unknown;
  if (!Array.isArray(found)) return;
  const kept = fieldsOf(found as unknown as FieldErrors, `${list}.`)
    .filter((field) => stateOf(field).isTouched || stateOf(field).error !== undefined)
    .map((field) => [field, get(errors, field) as unknown] as const);
  set(errors, list, undefined);
  kept.forEach(([field, error]) => set(errors, field, error));
}
