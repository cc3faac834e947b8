import { directionOf } from '../translations';
import words from './folder-words.json';

export type FolderWords = (typeof words)['de'];
export type FolderLanguage = keyof typeof words;
export type Compartment = keyof FolderWords['compartments'];

/** The compartments in the order of the folder. */
export const COMPARTMENTS = Object.keys(words.de.compartments) as Compartment[];

/** Languages in which the folder exists. */
export const FOLDER_LANGUAGES = Object.keys(words) as FolderLanguage[];

/** The first of the person's languages that the folder speaks; German where it speaks none of them. */
export function languageOf(wanted: readonly string[]): FolderLanguage {
  const known = wanted.find((one): one is FolderLanguage => one in words);
  return known ?? 'de';
}

export function folderIn(language: FolderLanguage): { words: FolderWords; dir: 'ltr' | 'rtl' } {
  return { words: words[language], dir: directionOf(language) };
}

/** The words of a line with what they speak of. */
export function filled(text: string, values: Record<string, string>): string {
  return Object.entries(values).reduce((line, [name, value]) => line.replace(`{{${name}}}`, value), text);
}
