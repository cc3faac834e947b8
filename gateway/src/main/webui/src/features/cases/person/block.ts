import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { AddressBlocks } from '@shared/api/types/person';
import { optionalDate, requiredText } from '@shared/forms/validation';
import { useRefresh } from '@shared/lib/use-refresh';

export function useBlocks(caseId: string) {
  return useQuery({
    queryKey: ['cases', 'one', caseId, 'address-block'],
    queryFn: ({ signal }) => api.get<AddressBlocks>(`/cases/${caseId}/address-block`, { signal }),
  });
}

export const blockSchema = z.object({ reason: requiredText, validUntil: optionalDate });

export function useSetBlock(caseId: string) {
  const refresh = useRefresh('cases');
  return (body: z.output<typeof blockSchema>, idempotencyKey: string) =>
    api.post<AddressBlocks>(`/cases/${caseId}/address-block`, { body, idempotencyKey }).then(refresh);
}

export const liftSchema = z.object({ reason: requiredText });

export function useLiftBlock(caseId: string) {
  const refresh = useRefresh('cases');
  return (body: z.output<typeof liftSchema>) =>
    api.post<AddressBlocks>(`/cases/${caseId}/address-block/lift`, { body }).then(refresh);
}
