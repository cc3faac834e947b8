import texts from './told-texts.json';
import type { ToldLanguage } from './told-languages';

export interface ToldText {
  title: string;
  lines: string[];
  contact: string;
}

export const TOLD_TEXTS: Record<ToldLanguage, ToldText> = texts;
