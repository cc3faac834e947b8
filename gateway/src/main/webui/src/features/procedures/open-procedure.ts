import { z } from 'zod';
import { api } from '@shared/api/client';
import type { Procedure } from '@shared/api/types/abh';
import { requiredCode, requiredDate } from '@shared/forms/validation';
import { today } from '@shared/i18n/format';
import { useRefresh } from '@shared/lib/use-refresh';

export const openingSchema = z.object({
  kind: requiredCode,
  appliedOn: requiredDate.refine((date) => date <= today(), 'dateInPast'),
});

/** Verfahren eröffnen: on an accepted handover, or for an application that reached the authority directly. */
export function useOpenProcedure(handoverId?: string) {
  const refresh = useRefresh('procedures', 'handover-inbox');
  return (values: z.output<typeof openingSchema>, idempotencyKey: string) =>
    api.post<Procedure>('/procedures', { body: { ...values, handoverId }, idempotencyKey }).then(refresh);
}
