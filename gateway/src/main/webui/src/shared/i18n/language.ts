export type Language = 'de' | 'en';

const KEY = 'kim.language';

/** German unless the person chose otherwise: it is the language of the authority, not of the browser. */
export function currentLanguage(): Language {
  return localStorage.getItem(KEY) === 'en' ? 'en' : 'de';
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
}
