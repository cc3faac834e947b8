import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { OfficeHours, PublicSite, Site } from '@shared/api/types/site';
import { optionalDate, requiredCode, requiredDate, requiredText } from '@shared/forms/validation';
import { useRefresh } from '@shared/lib/use-refresh';

export function useSite(id: string) {
  return useQuery({
    queryKey: ['sites', 'one', id],
    queryFn: ({ signal }) => api.get<Site>(`/sites/${id}`, { signal }),
  });
}

const timeOfDay = z.string().regex(/^\d\d:\d\d$/, 'required');
const line = requiredText.max(200, 'tooLong');

const hoursSchema = z
  .object({
    weekday: requiredCode,
    from: timeOfDay,
    to: timeOfDay,
    interval: requiredCode,
    countedFrom: optionalDate,
    appointment: requiredCode,
    slotMinutes: z.number('number').int('number').min(10, 'number').max(240, 'number'),
    languages: z.array(z.string()),
    status: requiredCode,
  })
  .refine(({ from, to }) => from < to, { path: ['to'], message: 'endsBeforeStart' })
  // Which of two weeks it is nobody can guess, and without it nothing can be booked.
  .refine(({ interval, countedFrom }) => interval === 'WEEKLY' || countedFrom, {
    path: ['countedFrom'],
    message: 'date',
  })
  .transform((hours) => (hours.interval === 'WEEKLY' ? { ...hours, countedFrom: undefined } : hours));

const closureSchema = z
  .object({ firstDay: requiredDate, lastDay: requiredDate, reason: requiredText.max(100, 'tooLong') })
  .refine(({ firstDay, lastDay }) => firstDay <= lastDay, { path: ['lastDay'], message: 'endsBeforeStart' });

export const siteSchema = z.object({
  name: line,
  street: line,
  postalCode: z.string().regex(/^\d{5}$/, 'postalCode'),
  city: requiredText.max(100, 'tooLong'),
  status: requiredCode,
  accessible: z.boolean(),
  publicContact: z
    .string()
    .trim()
    .max(200, 'tooLong')
    .transform((text) => text || undefined),
  officeHours: z.array(hoursSchema),
  closures: z.array(closureSchema).max(50, 'tooLong'),
});
export type SiteValues = z.input<typeof siteSchema>;
export type HoursValues = SiteValues['officeHours'][number];

export const NEW_HOURS: HoursValues = {
  weekday: '',
  from: '',
  to: '',
  interval: 'WEEKLY',
  countedFrom: '',
  appointment: 'OPTIONAL',
  slotMinutes: 30,
  languages: [],
  status: 'ACTIVE',
};

const hoursOf = (hours: OfficeHours): HoursValues => ({
  weekday: hours.weekday,
  from: hours.from.slice(0, 5),
  to: hours.to.slice(0, 5),
  interval: hours.interval,
  countedFrom: hours.countedFrom ?? '',
  appointment: hours.appointment,
  slotMinutes: hours.slotMinutes ?? NEW_HOURS.slotMinutes,
  languages: hours.languages,
  status: hours.status ?? 'ACTIVE',
});

export const valuesOf = (site: Site): SiteValues => ({
  name: site.name,
  street: site.street,
  postalCode: site.postalCode,
  city: site.city,
  status: site.status,
  accessible: site.accessible,
  publicContact: site.publicContact ?? '',
  officeHours: site.officeHours.map(hoursOf),
  closures: site.closures.map(({ firstDay, lastDay, reason }) => ({ firstDay, lastDay, reason })),
});

/** What is not on the form goes along as it is stored by then. */
export function useChangeSite(latest: () => Site) {
  const refresh = useRefresh('sites', 'free-slots', 'public-sites');
  return (values: z.output<typeof siteSchema>, _: string, version?: number) => {
    const { id, organisationId, ags, servedAgs } = latest();
    const body = { ...values, organisationId, ags, servedAgs };
    return api.put<Site>(`/sites/${id}`, { version, body }).then(refresh);
  };
}

/** What everybody would read of it; what is not filled in yet is left out. */
export function asPublic({ ags, servedAgs }: Site, values: SiteValues): PublicSite {
  return {
    ...values,
    ags,
    servedAgs,
    status: values.status as PublicSite['status'],
    officeHours: values.officeHours.filter(
      ({ weekday, from, to }) => weekday && from && to,
    ) as unknown as OfficeHours[],
    closures: values.closures.filter(({ firstDay, lastDay }) => firstDay && lastDay),
    contact: values.publicContact || null,
  };
}
