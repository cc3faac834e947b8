import i18next, { type ResourceLanguage } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { currentLanguage, rememberLanguage, type Language } from './language';

/** One chunk per language with all features in it: a few kilobytes, and no text ever pops in late. */
const loaders: Record<Language, () => Promise<{ resources: ResourceLanguage }>> = {
  de: () => import('../../locales/de'),
  en: () => import('../../locales/en'),
};

export async function startI18n(language: Language = currentLanguage()): Promise<void> {
  const { resources } = await loaders[language]();
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'de',
    resources: { [language]: resources },
    ns: Object.keys(resources),
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = language;
}

export async function changeLanguage(language: Language): Promise<void> {
  const { resources } = await loaders[language]();
  for (const [namespace, texts] of Object.entries(resources)) {
    i18next.addResourceBundle(language, namespace, texts, true, true);
  }
  rememberLanguage(language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}
