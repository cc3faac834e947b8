import { api } from '@shared/api/client';
import type { LinkView } from '@shared/api/types/handover';

export interface LinkKey {
  token: string;
  code: string;
}

type Visit = 'open' | 'accept';

/** Each call carries link and code; there is no session. */
export const visitLink = (visit: Visit, key: LinkKey) =>
  api.post<LinkView>(`/handover-links/${visit}`, { body: key });

export const documentByLink = (key: LinkKey, documentId: string) =>
  api.document('/handover-links/document', { body: { key, documentId } });

export const askByLink = (key: LinkKey, text: string) =>
  api.post<LinkView>('/handover-links/ask', { body: { key, text } });

export const declineByLink = (key: LinkKey, reason: string, note: string) =>
  api.post<LinkView>('/handover-links/decline', { body: { key, reason, note: note || undefined } });
