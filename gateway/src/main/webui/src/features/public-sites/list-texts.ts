import type german from './list-texts/de.json';

export type ListTexts = typeof german;

const files = import.meta.glob<ListTexts>('./list-texts/*.json', { eager: true, import: 'default' });

/** The frame words of the public list in the ten languages of the consents. */
export const LIST_TEXTS: Record<string, ListTexts> = Object.fromEntries(
  Object.entries(files).map(([path, texts]) => [path.replace(/^.*\/|\.json$/g, ''), texts]),
);

/** German and English were written here; no translator has looked at the others yet. */
export const REVIEWED: readonly string[] = ['de', 'en'];

const RIGHT_TO_LEFT = ['ar', 'fa'];

export const directionOf = (language: string): 'rtl' | 'ltr' =>
  RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';

/** The first language of the browser that the list has. */
export function firstLanguage(wanted: readonly string[]): string {
  return wanted.map((tag) => tag.slice(0, 2)).find((tag) => tag in LIST_TEXTS) ?? 'de';
}
