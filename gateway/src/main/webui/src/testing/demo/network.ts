import { http, HttpResponse } from 'msw';
import type { Offer, Organisation } from '@shared/api/types/network';

const ORG = '01900000-0000-7000-8000-05170000';

const organisation = (number: string, name: string, type: Organisation['type']): Organisation => ({
  id: `${ORG}${number}`,
  name,
  type,
  rechtskreise: type === 'ABH' ? ['AUFENTHG'] : [],
  ags: ['05170'],
  channel: 'PLATFORM',
  ki: '05170',
  parentId: null,
  phone: null,
  email: null,
  web: null,
  version: 0,
  active: true,
});

export const organisations: Organisation[] = [
  organisation('0002', 'Jobcenter Kreis Wesel', 'JOBCENTER'),
  organisation('0003', 'Ausländerbehörde Kreis Wesel', 'ABH'),
  organisation('0004', 'Einbürgerungsbehörde Kreis Wesel', 'EBH'),
  organisation('0006', 'Jugendamt Kreis Wesel', 'JUGENDAMT'),
  organisation('0007', 'Jugendmigrationsdienst Moers', 'JMD'),
  organisation('0008', 'Migrationsberatung Caritas Moers-Xanten', 'MBE'),
  organisation('0010', 'Volkshochschule Moers – Kamp-Lintfort', 'BILDUNGSTRAEGER'),
];

const offer = (number: string, title: string, org: string, values: Partial<Offer>): Offer => ({
  id: `${ORG}${number}`,
  title,
  organisationId: `${ORG}${org}`,
  domains: ['LANGUAGE'],
  rechtskreise: ['BUNDESPROGRAMM'],
  ki: '05170',
  targetGroups: [],
  siteId: null,
  validUntil: null,
  version: 0,
  languages: ['de'],
  ags: ['05170024'],
  accessConditions: 'Offen für alle',
  capacity: { places: 20, waitingWeeks: 6 },
  active: true,
  ...values,
});

export const offers: Offer[] = [
  offer('0201', 'Integrationskurs mit Kinderbetreuung', '0010', {
    languages: ['de', 'ar', 'uk'],
    capacity: { waitingWeeks: 14 },
  }),
  offer('0202', 'Aufsuchende Asylverfahrensberatung und Aufenthaltssicherung', '0008', {
    domains: ['MIGRATION', 'LIVELIHOOD'],
    languages: ['de', 'ar', 'fa', 'tr'],
    accessConditions: 'Mit Termin, donnerstags ohne',
  }),
  offer('0203', 'Übergang Schule und Beruf', '0007', {
    domains: ['WORK', 'PARTICIPATION'],
    accessConditions: 'Unter 27 Jahren',
  }),
];

export const networkHandlers = [
  http.get('*/api/v1/organisations', ({ request }) => {
    const type = new URL(request.url).searchParams.get('type');
    return HttpResponse.json({
      items: organisations.filter((one) => !type || one.type === type),
      next: null,
    });
  }),
  http.get('*/api/v1/offers', ({ request }) => {
    const domain = new URL(request.url).searchParams.get('domain');
    return HttpResponse.json({
      items: offers.filter((one) => !domain || one.domains.includes(domain as never)),
      next: null,
    });
  }),
];
