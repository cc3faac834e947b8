import { directionOf } from '../translations';
import words from './print-words.json';

type Words = (typeof words)['de'];
export type PrintLanguage = keyof typeof words;

/** Languages in which the printed words exist; what the goals say is the person's own anyway. */
export const PRINT_LANGUAGES = Object.keys(words) as PrintLanguage[];

export interface Printed {
  lang: string;
  dir: 'ltr' | 'rtl';
  words: Words;
}

/** German, and below it the person's language where there are words for it. */
export function printedIn(language: string): Printed[] {
  const both = ['de', ...(language === 'de' ? [] : [language])];
  return both
    .filter((one): one is PrintLanguage => one in words)
    .map((lang) => ({ lang, dir: directionOf(lang), words: words[lang] }));
}
