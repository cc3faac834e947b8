import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { HistoryKind, PersonHistory } from '@shared/api/types/person';
import { optionalDate, optionalText, requiredCode, requiredDate } from '@shared/forms/validation';
import { today } from '@shared/i18n/format';
import { useRefresh } from '@shared/lib/use-refresh';

export const HISTORY_KINDS = ['RESIDENCE', 'RESIDENCE_STATUS', 'RECHTSKREIS'] as const;

/** Wohnort, Aufenthaltsstatus and Rechtskreis, corrected entries among them. */
export function useHistory(caseId: string) {
  return useQuery({
    queryKey: ['cases', 'one', caseId, 'person-history'],
    queryFn: ({ signal }) => api.get<PersonHistory>(`/cases/${caseId}/person-history`, { signal }),
  });
}

export const historySchema = z.object({
  code: requiredCode,
  validFrom: requiredDate.refine((date) => date <= today(), 'dateInPast'),
  validTo: optionalDate,
  paragraph: optionalText,
  conditions: z.array(z.string()),
  postalCode: z.union([z.literal(''), z.string().regex(/^\d{5}$/, 'postalCode')]),
  city: optionalText,
  street: optionalText,
});
export type HistoryValues = z.input<typeof historySchema>;

/** A change with its day; with `corrects` another entry stands for that one. */
export function useRecordHistory(caseId: string, kind: HistoryKind, corrects?: string) {
  const refresh = useRefresh('cases');
  const path = `/cases/${caseId}/person-history${corrects ? `/${corrects}/correct` : ''}`;
  return ({ postalCode, ...rest }: z.output<typeof historySchema>, idempotencyKey: string) =>
    api
      .post<PersonHistory>(path, {
        body: { kind, ...rest, postalCode: postalCode || undefined },
        idempotencyKey,
      })
      .then(refresh);
}
