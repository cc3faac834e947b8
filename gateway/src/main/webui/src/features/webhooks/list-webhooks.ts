import { useMutation, useQuery } from '@tanstack/react-query';
import type { components } from '@shared/api/generated/case-service';
import { api } from '@shared/api/client';
import { useList } from '@shared/lib/use-list';
import { useRefresh } from '@shared/lib/use-refresh';

type Schemas = components['schemas'];
export type Webhook = Schemas['Webhook'];
export type Delivery = Schemas['WebhookDelivery'];
export type DeliveryStatus = Schemas['DeliveryStatus'];

const EVERY_MINUTE = 60_000;

export function useWebhooks() {
  return useQuery({
    queryKey: ['webhooks'],
    queryFn: ({ signal }) => api.get<{ items: Webhook[] }>('/webhooks', { signal }),
  });
}

export function useDeliveries(webhook: string, status?: DeliveryStatus) {
  return useList<Delivery>(
    ['webhooks', 'deliveries', webhook],
    `/webhooks/${webhook}/deliveries`,
    { status, limit: 50 },
    { refreshEveryMs: EVERY_MINUTE },
  );
}

/** Noch einmal zustellen: the receiver knows a repeated message by its id. */
export function useReplay(webhook: string) {
  const refresh = useRefresh('webhooks');
  return useMutation({
    mutationFn: (delivery: string) =>
      api.post<Delivery>(`/webhooks/${webhook}/deliveries/${delivery}/replay`, { body: {} }),
    onSettled: refresh,
  });
}
