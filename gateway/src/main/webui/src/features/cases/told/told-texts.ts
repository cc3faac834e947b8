import texts from './told-texts.json';
import type { ToldLanguage } from './told-languages';

export interface ToldText {
  title: string;
  lines: string[];
  contact: string;
}

export const TOLD_TEXTS: Record<ToldLanguage, ToldText> = texts;

/** German and English were written here; no translator has looked at the others yet. */
export const REVIEWED: readonly string[] = ['de', 'en'];

const FROM_RIGHT = ['ar', 'fa'];

export const directionOf = (language: string): 'rtl' | 'ltr' =>
  FROM_RIGHT.includes(language) ? 'rtl' : 'ltr';
