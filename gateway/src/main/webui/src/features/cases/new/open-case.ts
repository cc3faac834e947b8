import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { PersonHit } from '@shared/api/types/case';
import type { WalkIn } from '@shared/api/types/walk-in';
import {
  optionalCode,
  optionalDate,
  optionalText,
  requiredCode,
  requiredDate,
  requiredText,
  someCodes,
} from '@shared/forms/validation';
import { today } from '@shared/i18n/format';
import { useRefresh } from '@shared/lib/use-refresh';
import type { Visit } from '../walk-in/walk-ins';

export const searchSchema = z.object({
  givenName: requiredText,
  familyName: requiredText,
  birthDate: requiredDate.refine((date) => date <= today(), 'dateInPast'),
});
export type PersonSearch = z.output<typeof searchSchema>;

/** Searched before created: nobody is counselled twice because a file was not found. */
export function useSearchPersons() {
  return useMutation({
    mutationFn: ({ familyName, birthDate }: PersonSearch) =>
      api.get<{ items: PersonHit[] }>('/persons', { query: { q: familyName, birthDate } }),
  });
}

const fields = z.object({
  givenName: requiredText,
  familyName: requiredText,
  birthDate: requiredDate,
  sex: optionalCode,
  nationality: optionalCode,
  language: optionalCode,
  interpreterNeeded: z.boolean(),
  ags: requiredCode,
  postalCode: z.union([z.literal(''), z.string().regex(/^\d{5}$/, 'postalCode')]),
  street: optionalText,
  phone: optionalText,
  email: z.union([z.literal(''), z.email('email')]),
  residenceStatus: optionalCode,
  arrivedOn: optionalDate,
  accessChannel: requiredCode,
  lifeDomains: someCodes,
  duplicatesSeen: z.boolean(),
  note: optionalText,
});

export const openCaseSchema = fields.transform(toRequest);
export type OpenCaseValues = z.input<typeof openCaseSchema>;

/** From one flat form to the person of the API. */
function toRequest(values: z.output<typeof fields>) {
  const {
    ags,
    postalCode,
    street,
    phone,
    email,
    nationality,
    language,
    accessChannel,
    lifeDomains,
    duplicatesSeen,
    note,
    ...person
  } = values;
  return {
    person: {
      ...person,
      nationalities: nationality ? [nationality] : [],
      languages: language ? [language] : [],
      residence: { ags, postalCode: postalCode || undefined, street },
      contact: { phone, email: email || undefined },
    },
    accessChannel,
    lifeDomains,
    duplicatesSeen: duplicatesSeen || undefined,
    note,
  };
}

interface Opened {
  id: string;
  /** Unknown where a visit led to the case. */
  number?: string;
}

/** Fall eröffnen; with a visit in the same step, so that neither is stored without the other. */
export function useOpenCase(visit?: Visit) {
  const refresh = useRefresh('cases', 'walk-ins');
  return ({ note, ...body }: z.output<typeof openCaseSchema>, idempotencyKey: string): Promise<Opened> =>
    visit
      ? api
          .post<WalkIn>('/walk-ins', {
            body: {
              ...visit,
              note,
              newCase: { person: body.person, duplicatesSeen: body.duplicatesSeen ?? false },
            },
            idempotencyKey,
          })
          .then(refresh)
          .then(({ caseId }) => ({ id: caseId! }))
      : api.post<Opened>('/cases', { body, idempotencyKey }).then(refresh);
}
