import type { ShownPerson as PersonWithoutId } from '@shared/api/types/person';

const person = (
  familyName: string,
  givenName: string,
  birthDate: string,
  more: Partial<PersonWithoutId> = {},
): PersonWithoutId => ({
  familyName,
  givenName,
  birthDate,
  sex: 'FEMALE',
  nationalities: ['475'],
  languages: ['ar'],
  interpreterNeeded: true,
  residence: { ags: '05170024', postalCode: '47441', city: 'Moers', street: 'Homberger Straße 12' },
  contact: { phone: '+49 2841 000000' },
  residenceStatus: 'DULDUNG_60A',
  arrivedOn: '2019-03-11',
  addressBlocked: false,
  ...more,
});

export const amina = person('Al-Khatib', 'Amina', '1994-05-17', { residenceStatus: 'AE_25B' });
export const dragan = person('Petković-Stojanović', 'Dragan', '1971-09-02', {
  sex: 'MALE',
  nationalities: ['170'],
  languages: ['sr', 'de'],
  interpreterNeeded: false,
  residenceStatus: 'VOLLZIEHBAR_AUSREISEPFLICHTIG',
});
export const olena = person('Kovalenko', 'Olena', '1988-01-30', {
  nationalities: ['166'],
  languages: ['uk', 'ru'],
  residenceStatus: 'AE_24',
  residence: { ags: '05170008', postalCode: '46535', city: 'Dinslaken' },
});
export const yusuf = person('Rahimi', 'Yusuf', '2009-02-14', {
  sex: 'MALE',
  nationalities: ['423'],
  languages: ['fa'],
});
export const elena = person('Dimitrova', 'Elena', '1999-12-01', {
  nationalities: ['125'],
  languages: ['bg', 'tr'],
  residenceStatus: 'FREIZUEGIG',
});
