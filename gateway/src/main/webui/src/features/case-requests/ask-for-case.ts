import { z } from 'zod';
import { api } from '@shared/api/client';
import type { CaseRequestReceipt } from '@shared/api/types/case';
import { optionalText, requiredCode, requiredText } from '@shared/forms/validation';
import { useRefresh } from '@shared/lib/use-refresh';

export const wishSchema = z.object({
  caseNumber: requiredText,
  purpose: requiredCode,
  message: optionalText,
});

/** Um einen Fall bitten; the answer does not tell whether there is such a case. */
export function useAskForCase() {
  const refresh = useRefresh('case-requests');
  return (body: z.output<typeof wishSchema>, idempotencyKey: string) =>
    api.post<CaseRequestReceipt>('/case-requests', { body, idempotencyKey }).then(refresh);
}
