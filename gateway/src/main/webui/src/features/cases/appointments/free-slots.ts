import { useQuery } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type { FreeSlot, NextFreeSlot } from '@shared/api/types/plan';
import { plusDays, today } from '@shared/i18n/format';

const DAYS_AHEAD = 42;

/** Key of everything that is known of free appointments; out of date as soon as one is booked. */
export const FREE_SLOTS = 'free-slots';

/** Free appointments of a site in the coming weeks. */
export function useFreeSlots(siteId: string) {
  const from = today();
  const to = plusDays(from, DAYS_AHEAD);
  return useQuery({
    queryKey: [FREE_SLOTS, siteId, from],
    queryFn: ({ signal }) =>
      api.get<{ items: FreeSlot[] }>('/free-slots', { query: { siteId, from, to }, signal }),
    enabled: siteId !== '',
  });
}

/** The next free appointment of each site, the nearest first. */
export function useNextSlots(ags: string | undefined, language: string | undefined) {
  return useQuery({
    queryKey: [FREE_SLOTS, 'next', ags, language],
    queryFn: ({ signal }) =>
      api.get<{ items: NextFreeSlot[] }>('/free-slots/next', { query: { ags, language }, signal }),
  });
}

/** A slot as a field of the form holds it. */
export const slotKey = (siteId: string, startsAt: string, minutes: number) =>
  `${siteId} ${new Date(startsAt).toISOString()} ${minutes}`;
