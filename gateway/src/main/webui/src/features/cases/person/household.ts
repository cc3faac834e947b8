import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { CaseFile, PersonHit } from '@shared/api/types/case';
import type { HouseholdMember } from '@shared/api/types/person';
import { requiredCode, requiredDate, requiredText } from '@shared/forms/validation';
import { useRefresh } from '@shared/lib/use-refresh';

interface Household {
  items: HouseholdMember[];
}

/** Members that the reader may see, the case's own person first. */
export function useHousehold(caseId: string) {
  return useQuery({
    queryKey: ['cases', 'one', caseId, 'household'],
    queryFn: ({ signal }) => api.get<Household>(`/cases/${caseId}/household`, { signal }),
  });
}

/** Somebody who is known already, so that nobody is recorded twice. */
export function usePersonsNamed(familyName: string) {
  const name = familyName.trim();
  return useQuery({
    queryKey: ['persons', name],
    enabled: name.length >= 2,
    queryFn: ({ signal }) => api.get<{ items: PersonHit[] }>('/persons', { query: { q: name }, signal }),
  });
}

export const memberSchema = z.object({
  personId: z.string(),
  givenName: requiredText,
  familyName: requiredText,
  birthDate: requiredDate,
  role: requiredCode,
  ownRole: z.string(),
  hidden: z.boolean(),
});

/** A known person by id, else a new one with the residence of the household. */
export function useAddMember(file: CaseFile) {
  const refresh = useRefresh('cases');
  return (values: z.output<typeof memberSchema>, idempotencyKey: string) => {
    const { personId, givenName, familyName, birthDate, role, ownRole, hidden } = values;
    const residence = file.person.residence;
    const who = personId ? { personId } : { person: { givenName, familyName, birthDate, residence } };
    const body = { ...who, role, hidden, ownRole: ownRole || undefined };
    return api.post<Household>(`/cases/${file.id}/household/members`, { body, idempotencyKey }).then(refresh);
  };
}

export const placeSchema = z.object({ role: requiredCode, hidden: z.boolean() });

export const placeOf = ({ role, hidden }: HouseholdMember) => ({ role: role as string, hidden });

/** Role in the household and whether others may see the place. */
export function useChangeMember(caseId: string, { id }: HouseholdMember) {
  const refresh = useRefresh('cases');
  return (body: z.output<typeof placeSchema>, _: string, version?: number) =>
    api.put<Household>(`/cases/${caseId}/household/members/${id}`, { version, body }).then(refresh);
}

export function useRemoveMember(caseId: string) {
  const refresh = useRefresh('cases');
  return ({ id, version }: HouseholdMember) =>
    api.post<Household>(`/cases/${caseId}/household/members/${id}/remove`, { version }).then(refresh);
}
