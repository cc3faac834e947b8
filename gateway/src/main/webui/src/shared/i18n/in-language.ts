import { currentLanguage } from './language';

/** Of a text that a service sends in both languages, the one for this reader; German where English is missing. */
export function inLanguage(de: string | null | undefined, en: string | null | undefined): string {
  return (currentLanguage() === 'en' && en) || de || '';
}
