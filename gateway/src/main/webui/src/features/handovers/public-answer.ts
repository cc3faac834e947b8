import { api } from '@shared/api/client';
import type { Handover, HandoverExtract, HandoverMessage, HandoverMinimum } from '@shared/api/types/handover';

export interface LinkKey {
  token: string;
  code: string;
}

/** What a body without an account sees of its handover. */
export interface LinkView {
  handover: Handover;
  minimum: HandoverMinimum;
  messages: HandoverMessage[];
  extract?: HandoverExtract | null;
  expiresAt: string;
}

type Visit = 'open' | 'accept';

/** Each call carries link and code; there is no session. */
export const visitLink = (visit: Visit, key: LinkKey) =>
  api.post<LinkView>(`/handover-links/${visit}`, { body: key });

export const askByLink = (key: LinkKey, text: string) =>
  api.post<LinkView>('/handover-links/ask', { body: { key, text } });

export const declineByLink = (key: LinkKey, reason: string, note: string) =>
  api.post<LinkView>('/handover-links/decline', { body: { key, reason, note: note || undefined } });
