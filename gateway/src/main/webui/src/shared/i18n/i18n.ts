import i18next, { type ResourceLanguage } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { currentLanguage, rememberLanguage, type Language } from './language';

type Loaders = Record<Language, () => Promise<{ resources: ResourceLanguage }>>;

/** One chunk per language with the texts of the daily work: no text ever pops in late. */
const loaders: Loaders = {
  de: () => import('../../locales/de'),
  en: () => import('../../locales/en'),
};

/** Figures and set-up: their pages wait for their texts. */
const officeLoaders: Loaders = {
  de: () => import('../../locales/de-office'),
  en: () => import('../../locales/en-office'),
};
let officeAsked = false;

async function add(language: Language, from: Loaders): Promise<void> {
  const { resources } = await from[language]();
  for (const [namespace, texts] of Object.entries(resources)) {
    i18next.addResourceBundle(language, namespace, texts, true, true);
  }
}

/** Texts of figures and set-up, for the pages that show them. */
export async function loadOfficeTexts(): Promise<void> {
  officeAsked = true;
  await add(currentLanguage(), officeLoaders);
}

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
  await add(language, loaders);
  if (officeAsked) await add(language, officeLoaders);
  rememberLanguage(language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}
