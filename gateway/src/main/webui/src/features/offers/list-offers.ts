import type { Offer } from '@shared/api/types/network';
import { useList } from '@shared/lib/use-list';

export interface OfferFilter {
  domain?: string;
  /** Municipality whose people the offer is for. */
  ags?: string;
  language?: string;
  q?: string;
  organisationId?: string;
}

export function useOffers(filter: OfferFilter) {
  return useList<Offer>(['offers'], '/offers', { ...filter, limit: 50 });
}
