import type { Offer } from '@shared/api/types/network';
import { useList } from '@shared/lib/use-list';

export interface OfferFilter {
  domain?: string;
  /** Municipality whose people the offer is for. */
  ags?: string;
  language?: string;
  rechtskreis?: string;
  q?: string;
  organisationId?: string;
  /** Case for which somebody searches: what nothing answers is reported from there. */
  caseId?: string;
}

export function useOffers({ domain, ags, language, rechtskreis, q, organisationId }: OfferFilter) {
  const asked = { domain, ags, language, rechtskreis, q, organisationId };
  return useList<Offer>(['offers'], '/offers', { ...asked, limit: 50 });
}
