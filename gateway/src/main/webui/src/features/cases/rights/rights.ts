import { useMutation, useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { CaseFile } from '@shared/api/types/case';
import type { CaseRestriction, DisclosureRequest } from '@shared/api/types/rights';
import { requiredCode, requiredDate } from '@shared/forms/validation';
import { today } from '@shared/i18n/format';
import { useRefresh } from '@shared/lib/use-refresh';

const LONGEST = 1000;
const reason = z.string().trim().min(1, 'required').max(LONGEST, 'tooLong');
const pastDate = requiredDate.refine((date) => date <= today(), 'dateInPast');

export const requestSchema = z.object({ askedOn: pastDate, identifiedBy: requiredCode });
export const reasonSchema = z.object({ reason });
export const givenSchema = z.object({ givenOn: pastDate, form: requiredCode });
export const restrictionSchema = z.object({
  reason: requiredCode,
  note: z.string().trim().max(LONGEST, 'tooLong'),
});
export const liftSchema = z.object({
  toldOn: pastDate,
  told: z.boolean().refine(Boolean, 'required'),
});

/** Who sees to the rights of the person: who works on the case, Koordination and Fachaufsicht. */
export const seesToRights = ({ mayWork, relation }: CaseFile) =>
  mayWork || relation === 'COORDINATION' || relation === 'SUPERVISING';

/** Who stands in restricts nothing. */
export const mayRestrict = (file: CaseFile) => file.relation !== 'SUBSTITUTE' && seesToRights(file);

/** All or nothing: a disclosure has no gaps. */
export const mayDisclose = (file: CaseFile) => file.withheld.length === 0;

export const requestsPath = (caseId: string) => `/cases/${caseId}/disclosure-requests`;
export const restrictionsPath = (caseId: string) => `/cases/${caseId}/restrictions`;

export function useDisclosureRequests(caseId: string) {
  return useQuery({
    queryKey: ['cases', 'one', caseId, 'disclosure-requests'],
    queryFn: ({ signal }) => api.get<{ items: DisclosureRequest[] }>(requestsPath(caseId), { signal }),
  });
}

export function useRestrictions(caseId: string) {
  return useQuery({
    queryKey: ['cases', 'one', caseId, 'restrictions'],
    queryFn: ({ signal }) => api.get<{ items: CaseRestriction[] }>(restrictionsPath(caseId), { signal }),
  });
}

export function useRecordRequest(caseId: string) {
  const refresh = useRefresh('cases', 'due');
  return (body: z.output<typeof requestSchema>, idempotencyKey: string) =>
    api.post<DisclosureRequest>(requestsPath(caseId), { body, idempotencyKey }).then(refresh);
}

export type RequestStep = 'extend' | 'give' | 'refuse';

export function useRequestStep(caseId: string, { id }: DisclosureRequest, step: RequestStep) {
  const refresh = useRefresh('cases', 'due');
  return (body: object, _: string, version?: number) =>
    api.post<DisclosureRequest>(`${requestsPath(caseId)}/${id}/${step}`, { body, version }).then(refresh);
}

/** The person does not want it any more: one step, nothing to fill in. */
export function useWithdrawRequest(caseId: string, onSuccess: () => void) {
  const refresh = useRefresh('cases', 'due');
  return useMutation({
    mutationFn: ({ id, version }: DisclosureRequest) =>
      api.post<DisclosureRequest>(`${requestsPath(caseId)}/${id}/withdraw`, { version }).then(refresh),
    onSuccess,
  });
}

export function useRestrict(caseId: string) {
  const refresh = useRefresh('cases');
  return ({ reason: code, note }: z.output<typeof restrictionSchema>, idempotencyKey: string) =>
    api
      .post<CaseRestriction>(restrictionsPath(caseId), {
        body: { reason: code, note: note || undefined },
        idempotencyKey,
      })
      .then(refresh);
}

export function useLiftRestriction(caseId: string, { id }: CaseRestriction) {
  const refresh = useRefresh('cases');
  return ({ toldOn }: z.output<typeof liftSchema>, _: string, version?: number) =>
    api
      .post<CaseRestriction>(`${restrictionsPath(caseId)}/${id}/lift`, { body: { toldOn }, version })
      .then(refresh);
}
