import type { Site } from '@shared/api/types/site';
import { useList } from '@shared/lib/use-list';

export interface SiteFilter {
  ags?: string;
  weekday?: string;
  appointment?: string;
}

export function useSites({ ags }: SiteFilter) {
  return useList<Site>(['sites'], '/sites', { ags, limit: 200 });
}

/** A KI has a few dozen of them at most, so what fits is chosen here: the day, and whether one may just come. */
export function narrowed(sites: Site[], { weekday, appointment }: SiteFilter): Site[] {
  if (!weekday && !appointment) return sites;
  return sites
    .map((site) => ({
      ...site,
      officeHours: site.officeHours.filter(
        (hours) =>
          (!weekday || hours.weekday === weekday) && (!appointment || hours.appointment === appointment),
      ),
    }))
    .filter(({ officeHours }) => officeHours.length > 0);
}
