import { useMutation, useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { Consent } from '@shared/api/types/case';
import { optionalDate, optionalText, requiredCode, requiredDate, someCodes } from '@shared/forms/validation';
import { today } from '@shared/i18n/format';
import { useRefresh } from '@shared/lib/use-refresh';

export function useConsents(caseId: string) {
  return useQuery({
    queryKey: ['cases', 'one', caseId, 'consents'],
    queryFn: ({ signal }) => api.get<{ items: Consent[] }>(`/cases/${caseId}/consents`, { signal }),
  });
}

/**
 * A consent names recipient, data and purpose (Art. 7 DSGVO, § 67b Abs. 2 SGB X). Health data need it in writing; to the
 * Ausländerbehörde it holds for one transfer and after the notice on § 87 AufenthG.
 */
export const consentSchema = z
  .object({
    recipientOrg: requiredCode,
    recipientName: z.string(),
    recipientKind: z.enum(['ABH', 'OTHER']),
    domains: someCodes,
    purpose: requiredCode,
    form: requiredCode,
    language: requiredCode,
    interpreter: optionalText,
    guardian: optionalText,
    givenOn: requiredDate.refine((date) => date <= today(), 'dateInPast'),
    validUntil: optionalDate.refine((date) => !date || date >= today(), 'dateInFuture'),
    singleTransfer: z.boolean(),
    noticeSection87: z.boolean(),
  })
  .refine(({ domains, form }) => !domains.includes('HEALTH') || form !== 'ORAL_WITNESSED', {
    message: 'healthInWriting',
    path: ['form'],
  })
  .refine(({ recipientKind, noticeSection87 }) => recipientKind !== 'ABH' || noticeSection87, {
    message: 'section87',
    path: ['noticeSection87'],
  })
  // Name and kind of the recipient the service knows from the directory.
  .transform(({ recipientKind, singleTransfer, ...consent }) => ({
    ...consent,
    recipientName: undefined,
    singleTransfer: singleTransfer || recipientKind === 'ABH',
  }));

export function useGiveConsent(caseId: string) {
  const refresh = useRefresh('cases');
  return (body: z.output<typeof consentSchema>, idempotencyKey: string) =>
    api.post<Consent>(`/cases/${caseId}/consents`, { body, idempotencyKey }).then(refresh);
}

/** Widerruf: one step, no reason asked, works at once. */
export function useWithdrawConsent() {
  const refresh = useRefresh('cases', 'handovers');
  return useMutation({
    mutationFn: (id: string) => api.post<Consent>(`/consents/${id}/withdraw`),
    onSuccess: refresh,
  });
}
