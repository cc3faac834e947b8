import { useMutation, useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { Consent } from '@shared/api/types/case';
import { optionalDate, optionalText, requiredCode, requiredDate, someCodes } from '@shared/forms/validation';
import { today } from '@shared/i18n/format';
import { saveFile } from '@shared/lib/save-file';
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
    witness: optionalText,
    personAgrees: z.boolean(),
    signature: z.string().max(40_000, 'tooLong'),
    signedName: optionalText,
    confirmed: z.boolean(),
    documents: z.array(z.string()).max(20, 'tooMany'),
  })
  .refine(({ domains, form }) => !domains.includes('HEALTH') || form !== 'ORAL_WITNESSED', {
    message: 'healthInWriting',
    path: ['form'],
  })
  .refine(({ recipientKind, noticeSection87 }) => recipientKind !== 'ABH' || noticeSection87, {
    message: 'section87',
    path: ['noticeSection87'],
  })
  .refine(({ form, witness }) => form !== 'ORAL_WITNESSED' || witness, {
    message: 'required',
    path: ['witness'],
  })
  .refine(({ form, signedName }) => form !== 'ELECTRONIC' || signedName, {
    message: 'required',
    path: ['signedName'],
  })
  .refine(({ form, confirmed }) => form !== 'ELECTRONIC' || confirmed, {
    message: 'required',
    path: ['confirmed'],
  })
  // Name and kind of the recipient the service knows from the directory.
  .transform(({ recipientKind, singleTransfer, confirmed, signature, signedName, witness, ...consent }) => ({
    ...consent,
    recipientName: undefined,
    // What was filled in for another form of giving is not sent.
    witness: consent.form === 'ORAL_WITNESSED' ? witness : undefined,
    signature: consent.form === 'ELECTRONIC' && confirmed ? signature || undefined : undefined,
    signedName: consent.form === 'ELECTRONIC' && confirmed ? signedName : undefined,
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

export interface WordingRequest {
  recipientOrg: string;
  purpose: string;
  domains: string[];
  language: string;
  validUntil?: string;
  singleTransfer: boolean;
  documents: string[];
}

/** The text to sign with a pen. */
export async function printBlankConsent(caseId: string, body: WordingRequest): Promise<void> {
  const file = await api.document(`/cases/${caseId}/consent-wording/document`, { body });
  saveFile(file, `einwilligung-${body.language}.pdf`);
}
