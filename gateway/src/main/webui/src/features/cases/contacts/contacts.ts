import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { CaseContact } from '@shared/api/types/case';
import {
  optionalCode,
  optionalDate,
  optionalText,
  requiredCode,
  requiredDate,
} from '@shared/forms/validation';
import { today } from '@shared/i18n/format';
import { useRefresh } from '@shared/lib/use-refresh';

interface Contacts {
  items: CaseContact[];
}

export function useContacts(caseId: string) {
  return useQuery({
    queryKey: ['cases', 'one', caseId, 'contacts'],
    queryFn: ({ signal }) => api.get<Contacts>(`/cases/${caseId}/contacts`, { signal }),
  });
}

export const contactSchema = z.object({
  date: requiredDate.refine((date) => date <= today(), 'dateInPast'),
  minutes: z.number('number').int().min(1, 'number').max(600, 'number'),
  channel: requiredCode,
  language: optionalCode,
  interpreterUsed: z.boolean(),
  domains: z.array(z.string()),
  themes: z.array(z.string()),
  note: optionalText,
  marks: z.array(z.string()),
  followUp: optionalDate.refine((date) => !date || date >= today(), 'dateInFuture'),
});

/** What a contact says; its follow-up is changed at the case. */
export const correctionSchema = contactSchema.omit({ followUp: true });
export type CorrectionValues = z.input<typeof correctionSchema>;

export const saysOf = (contact: CaseContact): CorrectionValues => ({
  date: contact.date,
  minutes: contact.minutes,
  channel: contact.channel,
  language: contact.language ?? '',
  interpreterUsed: contact.interpreterUsed,
  domains: contact.domains,
  themes: contact.themes,
  note: contact.note ?? '',
  marks: contact.marks,
});

/** Eigenen Kontakt berichtigen; the earlier version stays. */
export function useCorrectContact(caseId: string, { id }: CaseContact) {
  const refresh = useRefresh('cases');
  return (body: z.output<typeof correctionSchema>, _: string, version?: number) =>
    api.put<Contacts>(`/cases/${caseId}/contacts/${id}`, { version, body }).then(refresh);
}

/** Eigenen Kontakt zurücknehmen, with the follow-up that came with it. */
export function useWithdrawContact(caseId: string) {
  const refresh = useRefresh('cases');
  return ({ id, version }: Pick<CaseContact, 'id' | 'version'>) =>
    api.post<Contacts>(`/cases/${caseId}/contacts/${id}/withdraw`, { version }).then(refresh);
}

/** Beratungskontakt festhalten; its follow-up is when the case comes up again. */
export function useRecordContact(caseId: string) {
  const refresh = useRefresh('cases');
  return (body: z.output<typeof contactSchema>, idempotencyKey: string) =>
    api.post<CaseContact>(`/cases/${caseId}/contacts`, { body, idempotencyKey }).then(refresh);
}
