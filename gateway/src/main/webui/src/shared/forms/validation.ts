import * as z from 'zod';

/** Messages are keys of `common:validation`; what the server says comes as a finished sentence. */
z.config({
  customError: (issue) => {
    if (issue.code === 'invalid_type' || issue.code === 'invalid_value') return 'required';
    if (issue.code === 'too_small') return 'required';
    if (issue.code === 'too_big') return 'tooLong';
    return 'invalid';
  },
});

export const requiredText = z.string().trim().min(1, 'required').max(4000, 'tooLong');
export const optionalText = z.string().trim().max(4000, 'tooLong').transform(emptyToUndefined);
export const requiredDate = z.iso.date('date');
export const optionalDate = z.union([z.literal(''), z.iso.date('date')]).transform(emptyToUndefined);
export const requiredCode = z.string().min(1, 'choose');
export const optionalCode = z.string().transform(emptyToUndefined);
export const someCodes = z.array(z.string()).min(1, 'chooseSome');

function emptyToUndefined(value: string): string | undefined {
  return value === '' ? undefined : value;
}
