import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { PersonDuplicate, PersonFile } from '@shared/api/types/person';
import {
  optionalCode,
  optionalDate,
  optionalText,
  requiredCode,
  requiredDate,
  requiredText,
} from '@shared/forms/validation';
import { useRefresh } from '@shared/lib/use-refresh';

/** What is known of the person; the service logs the reading. */
export function usePerson(caseId: string) {
  return useQuery({
    queryKey: ['cases', 'one', caseId, 'person'],
    queryFn: ({ signal }) => api.get<PersonFile>(`/cases/${caseId}/person`, { signal }),
  });
}

/** The person as it is stored now, for a form that somebody else has overtaken, and what was fetched last. */
export function useStoredPerson(caseId: string, person: PersonFile) {
  const refresh = useRefresh('cases');
  const latest = useRef(person);
  const fetchNow = async () => {
    latest.current = await api.get<PersonFile>(`/cases/${caseId}/person`).then(refresh);
    return latest.current;
  };
  return { fetchNow, latest: () => latest.current };
}

/** Other cases whose person may be the same, with a reason each. */
export function useDuplicates(caseId: string) {
  return useQuery({
    queryKey: ['cases', 'one', caseId, 'duplicates'],
    queryFn: ({ signal }) => api.get<{ items: PersonDuplicate[] }>(`/cases/${caseId}/duplicates`, { signal }),
  });
}

const skill = z.object({ language: requiredCode, level: requiredCode });

export const personSchema = z
  .object({
    givenName: requiredText,
    familyName: requiredText,
    birthDate: requiredDate,
    sex: requiredCode,
    nationality: optionalCode,
    interpreterNeeded: z.boolean(),
    phone: optionalText,
    email: z.union([z.literal(''), z.email('email')]),
    familyStatus: optionalCode,
    arrivedOn: optionalDate,
    countryOfOrigin: optionalCode,
    regionOfOrigin: optionalText,
    movedHereOn: optionalDate,
    languageSkills: z.array(skill),
    contactChannel: optionalCode,
    guardianKind: optionalCode,
    guardianName: optionalText,
    guardianContact: optionalText,
    targetGroups: z.array(z.string()),
    otherCaseManagement: z.enum(['', 'yes', 'no']),
    otherCaseManagementBy: optionalText,
  })
  .transform(
    ({
      givenName,
      familyName,
      birthDate,
      sex,
      nationality,
      interpreterNeeded,
      phone,
      email,
      familyStatus,
      arrivedOn,
      otherCaseManagement,
      ...profile
    }) => ({
      givenName,
      familyName,
      birthDate,
      sex,
      nationality,
      interpreterNeeded,
      contact: { phone, email: email || undefined },
      familyStatus,
      arrivedOn,
      profile: {
        ...profile,
        otherCaseManagement: otherCaseManagement ? otherCaseManagement === 'yes' : undefined,
      },
    }),
  );
export type PersonValues = z.input<typeof personSchema>;

/** The form shows one nationality; the further ones stay as they are. */
export function useChangePerson(caseId: string, latest: () => PersonFile) {
  const refresh = useRefresh('cases');
  return ({ nationality, ...rest }: z.output<typeof personSchema>, _: string, version?: number) => {
    const others = (latest().data.nationalities ?? []).slice(1).filter((code) => code !== nationality);
    const body = { ...rest, nationalities: nationality ? [nationality, ...others] : others };
    return api.put<PersonFile>(`/cases/${caseId}/person`, { version, body }).then(refresh);
  };
}

/** As the form asks: there is one, there is none, or nobody has asked. */
export function answerOf(known: boolean | null | undefined): '' | 'yes' | 'no' {
  if (known == null) return '';
  return known ? 'yes' : 'no';
}
