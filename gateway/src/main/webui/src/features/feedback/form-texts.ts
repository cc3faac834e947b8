import type german from './form-texts/de.json';

export type FormTexts = typeof german;

const files = import.meta.glob<FormTexts>('./form-texts/*.json', { eager: true, import: 'default' });

/** The form in the ten languages of the consents. */
export const FORM_TEXTS: Record<string, FormTexts> = Object.fromEntries(
  Object.entries(files).map(([path, texts]) => [path.replace(/^.*\/|\.json$/g, ''), texts]),
);

/** German and English were written here; no translator has looked at the others yet. */
export const REVIEWED: readonly string[] = ['de', 'en'];

export const QUESTIONS = ['welcome', 'understood', 'helped', 'nextSteps'] as const;
export type Question = (typeof QUESTIONS)[number];
export type Answers = Partial<Record<Question, number>>;

const RIGHT_TO_LEFT = ['ar', 'fa'];

export const directionOf = (language: string): 'rtl' | 'ltr' =>
  RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';

/** The first language of the browser that the form has. */
export function firstLanguage(wanted: readonly string[]): string {
  return wanted.map((tag) => tag.slice(0, 2)).find((tag) => tag in FORM_TEXTS) ?? 'de';
}
