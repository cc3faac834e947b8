import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { GoalAgreement } from '@shared/api/types/plan';
import { requiredCode, requiredDate, someCodes } from '@shared/forms/validation';
import { today } from '@shared/i18n/format';
import { useRefresh } from '@shared/lib/use-refresh';

export function useAgreements(caseId: string) {
  return useQuery({
    queryKey: ['cases', 'one', caseId, 'goal-agreements'],
    queryFn: ({ signal }) =>
      api.get<{ items: GoalAgreement[] }>(`/cases/${caseId}/goal-agreements`, { signal }),
  });
}

export const agreementSchema = z.object({ goalIds: someCodes, language: requiredCode });

/** Zielvereinbarung aufsetzen. */
export function useDrawUp(caseId: string) {
  const refresh = useRefresh('cases');
  return (body: z.output<typeof agreementSchema>, idempotencyKey: string) =>
    api.post<GoalAgreement>(`/cases/${caseId}/goal-agreements`, { body, idempotencyKey }).then(refresh);
}

export type Side = 'PERSON' | 'CASE_MANAGER';

export const signatureSchema = z.object({
  signedOn: requiredDate.refine((date) => date <= today(), 'dateInPast'),
});

export function useSign(caseId: string, { id }: GoalAgreement, side: Side) {
  const refresh = useRefresh('cases');
  return ({ signedOn }: z.output<typeof signatureSchema>, _: string, version?: number) =>
    api
      .post<GoalAgreement>(`/cases/${caseId}/goal-agreements/${id}/sign`, {
        version,
        body: { side, signedOn },
      })
      .then(refresh);
}
