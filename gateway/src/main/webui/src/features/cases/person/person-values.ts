import { useTranslation } from 'react-i18next';
import { CODES } from '@shared/api/types/codes';
import type { PersonFile } from '@shared/api/types/person';
import { nationalityOptions } from '@shared/regional/nationality';
import { useCodeLabel } from '@shared/ui/code';
import { answerOf, type PersonValues } from './person';

/** Values that the form's own fields have no words for. */
export function useWordOf() {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const countries = nationalityOptions(t);
  return (name: string, value: unknown): string | undefined => {
    if (name === 'nationality' || name === 'countryOfOrigin') {
      return countries.find((country) => country.value === value)?.label;
    }
    if (name === 'interpreterNeeded') return t(value ? 'person:data.yes' : 'person:data.no');
    if (name !== 'languageSkills') return undefined;
    return (value as PersonValues['languageSkills'])
      .map(({ language, level }) => `${label('language', language)}: ${label('languageLevel', level)}`)
      .join(', ');
  };
}

/** What the form starts with. */
export function valuesOf({ data, profile }: PersonFile): PersonValues {
  const skills =
    profile.languageSkills ?? data.languages?.map((language) => ({ language, level: 'UNKNOWN' }));
  return {
    givenName: data.givenName,
    familyName: data.familyName,
    birthDate: data.birthDate,
    sex: data.sex ?? 'UNKNOWN',
    nationality: data.nationalities?.[0] ?? '',
    interpreterNeeded: data.interpreterNeeded,
    phone: data.contact?.phone ?? '',
    email: data.contact?.email ?? '',
    familyStatus: CODES.maritalStatus.find((code) => code === data.familyStatus) ?? '',
    arrivedOn: data.arrivedOn ?? '',
    countryOfOrigin: profile.countryOfOrigin ?? '',
    regionOfOrigin: profile.regionOfOrigin ?? '',
    movedHereOn: profile.movedHereOn ?? '',
    languageSkills: skills ?? [],
    contactChannel: profile.contactChannel ?? '',
    guardianKind: profile.guardianKind ?? '',
    guardianName: profile.guardianName ?? '',
    guardianContact: profile.guardianContact ?? '',
    targetGroups: profile.targetGroups ?? [],
    otherCaseManagement: answerOf(profile.otherCaseManagement),
    otherCaseManagementBy: profile.otherCaseManagementBy ?? '',
  };
}
