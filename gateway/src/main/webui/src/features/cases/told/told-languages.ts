/** Languages of the consents, in which the text exists too. */
export const TOLD_LANGUAGES = ['de', 'en', 'fr', 'tr', 'uk', 'ru', 'ar', 'fa', 'bg', 'ro'] as const;
export type ToldLanguage = (typeof TOLD_LANGUAGES)[number];

/** The first of the person's languages that there is; German where there is none of them. */
export const languageFor = (wanted: readonly string[] = []): ToldLanguage =>
  wanted.map((one) => TOLD_LANGUAGES.find((known) => known === one)).find(Boolean) ?? 'de';
