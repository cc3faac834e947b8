import { z } from 'zod';
import { api } from '@shared/api/client';
import type { Consent } from '@shared/api/types/case';
import type { Handover } from '@shared/api/types/handover';
import { optionalDate, optionalText, requiredCode, requiredDate, someCodes } from '@shared/forms/validation';
import { useRefresh } from '@shared/lib/use-refresh';
import { useChoosable } from './choosable-documents';

export const offerSchema = z.object({
  consentId: requiredCode,
  domains: someCodes,
  kind: requiredCode,
  message: optionalText,
  dueOn: optionalDate,
  followUpOn: requiredDate,
  checklist: z.array(z.string()),
  kindReason: optionalText,
  overlapReason: optionalText,
  documents: z.array(z.string()),
});

/** Übergabe anbieten: recipient and purpose are those of the consent. */
export function useOfferHandover(caseId: string, consents: Consent[]) {
  const refresh = useRefresh('cases', 'handovers');
  const choosable = useChoosable(caseId);
  return (values: z.output<typeof offerSchema>, idempotencyKey: string) => {
    const consent = consents.find(({ id }) => id === values.consentId);
    const checklist = values.checklist.map((code) => ({ code, held: true }));
    const fit = choosable(consent, values.domains);
    const body = {
      ...values,
      checklist,
      // What another consent named, or a Lebensbereich that stays here, goes nowhere.
      documents: values.documents.filter((chosen) => fit.some(({ id }) => id === chosen)),
      recipientOrg: consent?.recipientOrg,
      purpose: consent?.purpose,
    };
    return api.post<Handover>(`/cases/${caseId}/handovers`, { body, idempotencyKey }).then(refresh);
  };
}
