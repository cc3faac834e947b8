import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { AddressBlocks } from '@shared/api/types/person';
import { useStepOn } from '@shared/forms/use-stored';
import { optionalDate, requiredText } from '@shared/forms/validation';
import { formatDate } from '@shared/i18n/format';
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
  return (body: z.output<typeof liftSchema>, _key: string, version?: number) =>
    api.post<AddressBlocks>(`/cases/${caseId}/address-block/lift`, { version, body }).then(refresh);
}

/** Another block may have been set meanwhile, for another reason. */
export function useBlocksNow(caseId: string, known: AddressBlocks) {
  const { t } = useTranslation();
  const state = ({ blocked, items }: AddressBlocks) => {
    const open = items.find(({ liftedAt }) => !liftedAt);
    if (!blocked || !open) return t(blocked ? 'person:block.there' : 'person:block.none');
    const { setAt, setBy, reason } = open;
    return [t('person:block.setBy', { date: formatDate(setAt), by: setBy }), reason]
      .filter(Boolean)
      .join(' · ');
  };
  return useStepOn({
    fetchNow: () => api.get<AddressBlocks>(`/cases/${caseId}/address-block`),
    record: known,
    said: { reason: '' },
    state,
    keys: ['cases'],
  });
}
