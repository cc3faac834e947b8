import type { TFunction } from 'i18next';
import type terms from '../../locales/de/terms.json';

/** Three-digit keys of the Statistisches Bundesamt; the texts carry an `n` in front so that JSON keeps their order. */
export function nationalityName(t: TFunction, code: string): string {
  return t(`terms:nationality.n${code}`, { defaultValue: code });
}

export function nationalityOptions(t: TFunction): { value: string; label: string }[] {
  const names = t('terms:nationality', { returnObjects: true }) as (typeof terms)['nationality'];
  return Object.entries(names).map(([key, label]) => ({ value: key.slice(1), label }));
}
