import { http, HttpResponse } from 'msw';
import { sites } from './sites';
import { ago } from './time';

const at = (days: number, hour: string) => `${ago(-days).slice(0, 10)}T${hour}:00+01:00`;
const languages = ['de', 'ar'];

export const freeSlotHandlers = [
  http.get('*/api/v1/free-slots/next', () =>
    HttpResponse.json({
      items: sites.slice(0, 2).map(({ id, name, ags }, index) => ({
        siteId: id,
        siteName: name,
        ags,
        nearness: index === 0 ? 'IN_KOMMUNE' : 'ELSEWHERE',
        slot: { startsAt: at(2 + index, '14:00'), minutes: 30, languages },
      })),
    }),
  ),
  http.get('*/api/v1/free-slots', () =>
    HttpResponse.json({
      items: [at(2, '14:00'), at(2, '14:30'), at(2, '15:30'), at(9, '14:00')].map((startsAt) => ({
        startsAt,
        minutes: 30,
        languages,
      })),
    }),
  ),
  http.get('*/api/v1/public-sites/:ki', () =>
    HttpResponse.json({
      kiName: 'Kreis Wesel',
      items: sites.map(
        ({ name, street, postalCode, city, ags, servedAgs, status, accessible, officeHours, closures }) => ({
          name,
          street,
          postalCode,
          city,
          ags,
          servedAgs,
          status,
          accessible,
          officeHours,
          closures,
          contact: null,
        }),
      ),
    }),
  ),
];
