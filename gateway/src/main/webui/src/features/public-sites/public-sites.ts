import { useQuery } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import { WEEKDAYS, type OfficeHours, type PublicSite, type PublicSiteList } from '@shared/api/types/site';

export function usePublicSites(ki: string) {
  return useQuery({
    queryKey: ['public-sites', ki],
    queryFn: ({ signal }) => api.get<PublicSiteList>(`/public-sites/${encodeURIComponent(ki)}`, { signal }),
    retry: false,
  });
}

export interface SiteWish {
  ags?: string;
  language?: string;
}

const speaks = (hours: OfficeHours, language: string) =>
  hours.languages.some((tag) => tag.split('-')[0] === language);

/** Sites that lie in the Kommune or serve it, with somebody who speaks the language. */
export function wished(sites: PublicSite[], { ags, language }: SiteWish): PublicSite[] {
  return sites.filter(
    (site) =>
      (!ags || site.ags === ags || site.servedAgs.includes(ags)) &&
      (!language || site.officeHours.some((hours) => speaks(hours, language))),
  );
}

export function kommunenOf(sites: PublicSite[]): string[] {
  return [...new Set(sites.flatMap((site) => [site.ags, ...site.servedAgs]))];
}

export function languagesOf(sites: PublicSite[]): string[] {
  const tags = sites.flatMap(({ officeHours }) => officeHours.flatMap(({ languages }) => languages));
  return [...new Set(tags.map((tag) => tag.split('-')[0]!))];
}

export function inOrder(hours: OfficeHours[]): OfficeHours[] {
  return [...hours].sort(
    (a, b) => WEEKDAYS.indexOf(a.weekday) - WEEKDAYS.indexOf(b.weekday) || a.from.localeCompare(b.from),
  );
}

// The first of January 2024 was a Monday.
export const weekdayName = (weekday: OfficeHours['weekday'], language: string) =>
  new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, 1 + WEEKDAYS.indexOf(weekday)),
  );

export const dayName = (day: string, language: string) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(day));

export const languageName = (code: string, language: string) =>
  new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
