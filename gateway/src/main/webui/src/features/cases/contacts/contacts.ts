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

export function useContacts(caseId: string) {
  return useQuery({
    queryKey: ['cases', 'one', caseId, 'contacts'],
    queryFn: ({ signal }) => api.get<{ items: CaseContact[] }>(`/cases/${caseId}/contacts`, { signal }),
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

/** Beratungskontakt festhalten; its follow-up is when the case comes up again. */
export function useRecordContact(caseId: string) {
  const refresh = useRefresh('cases');
  return (body: z.output<typeof contactSchema>, idempotencyKey: string) =>
    api.post<CaseContact>(`/cases/${caseId}/contacts`, { body, idempotencyKey }).then(refresh);
}
