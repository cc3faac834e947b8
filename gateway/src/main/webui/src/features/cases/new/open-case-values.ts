import type { Visit } from '../walk-in/walk-ins';
import type { OpenCaseValues } from './open-case';

export const LANGUAGES = [
  'ar',
  'bg',
  'de',
  'en',
  'fa',
  'fr',
  'ku',
  'pl',
  'ps',
  'ro',
  'ru',
  'so',
  'sq',
  'sr',
  'es',
  'ti',
  'tr',
  'uk',
];

export const emptyCase: OpenCaseValues = {
  givenName: '',
  familyName: '',
  birthDate: '',
  sex: '',
  nationality: '',
  language: '',
  interpreterNeeded: false,
  ags: '',
  postalCode: '',
  street: '',
  phone: '',
  email: '',
  residenceStatus: '',
  arrivedOn: '',
  accessChannel: '',
  lifeDomains: [],
  duplicatesSeen: false,
  note: '',
};

/** What the visit has said already is not asked again. */
export const givenBy = ({ domains, language, interpreterUsed }: Visit): Partial<OpenCaseValues> => ({
  accessChannel: 'SELBSTMELDUNG',
  lifeDomains: domains,
  language: LANGUAGES.includes(language) ? language : '',
  interpreterNeeded: interpreterUsed,
});
