import { http, HttpResponse } from 'msw';
import type { AccessItem } from '@shared/api/types/case';
import type { OfficeHours, Site } from '@shared/api/types/site';
import { organisations } from './network';
import { ago } from './time';

const ORG = '01900000-0000-7000-8000-05170000';
const open = (weekday: OfficeHours['weekday'], from: string, to: string, more: Partial<OfficeHours> = {}) =>
  ({
    weekday,
    from,
    to,
    interval: 'WEEKLY',
    appointment: 'REQUIRED',
    slotMinutes: 30,
    languages: [],
    status: 'ACTIVE',
    ...more,
  }) as OfficeHours;

const site = (number: string, name: string, city: string, ags: string, officeHours: OfficeHours[]): Site => ({
  id: `${ORG}${number}`,
  name,
  organisationId: `${ORG}0001`,
  ags,
  street: 'Rathausplatz 1',
  postalCode: '47441',
  city,
  servedAgs: [ags],
  status: 'ACTIVE',
  accessible: true,
  officeHours,
  closures: [],
  publicContact: null,
  ki: '05170',
  version: 1,
});

export const sites: Site[] = [
  site('0101', 'Rathaus Moers', 'Moers', '05170024', [
    open('TUESDAY', '09:00', '12:00', { appointment: 'WALK_IN', languages: ['ar', 'tr'] }),
    open('THURSDAY', '14:00', '17:00'),
  ]),
  site('0102', 'Mehrgenerationenhaus Dinslaken', 'Dinslaken', '05170008', [
    open('MONDAY', '10:00', '13:00', {
      interval: 'BIWEEKLY',
      appointment: 'OPTIONAL',
      languages: ['uk', 'ru'],
    }),
  ]),
  { ...site('0103', 'Stadthaus Xanten', 'Xanten', '05170052', []), status: 'PLANNED', accessible: false },
];

const access = (number: number, values: Partial<AccessItem>): AccessItem => ({
  id: `01900000-0000-7000-8006-0000000000${number}`,
  time: ago(number / 4),
  actor: '01900000-0000-7000-8001-051700000001',
  actorName: 'Miriam Kaya',
  actorOrg: `${ORG}0001`,
  role: 'case-manager',
  purpose: 'CASE_WORK',
  action: 'CASE_READ',
  subject: '01900000-0000-7000-8002-000000000101',
  personId: '01900000-0000-7000-8002-000000000102',
  ...values,
});

const accesses: AccessItem[] = [
  access(11, {}),
  access(12, { actor: 'x3', actorName: 'Jonas Terhorst', purpose: 'SUPERVISION', role: 'coordinator' }),
  access(13, {
    actor: 'x6',
    actorName: null,
    actorOrg: `${ORG}0003`,
    action: 'EXTRACT_READ',
    purpose: 'HANDOVER',
    role: 'residence-officer',
  }),
  access(14, { action: 'REFERRAL_READ', personId: null }),
];

export const directoryHandlers = [
  http.get('*/api/v1/organisations/:id', ({ params }) => {
    const found = organisations.find(({ id }) => id === params.id);
    return found ? HttpResponse.json(found) : new HttpResponse(null, { status: 404 });
  }),
  http.get('*/api/v1/sites', ({ request }) => {
    const ags = new URL(request.url).searchParams.get('ags');
    return HttpResponse.json({
      items: sites.filter(({ servedAgs }) => !ags || servedAgs.includes(ags)),
      next: null,
    });
  }),
  http.get('*/api/v1/sites/:id', ({ params }) => {
    const found = sites.find(({ id }) => id === params.id);
    return found ? HttpResponse.json(found) : new HttpResponse(null, { status: 404 });
  }),
  http.put('*/api/v1/sites/:id', async ({ params, request }) => {
    const at = sites.findIndex(({ id }) => id === params.id);
    if (at < 0) return new HttpResponse(null, { status: 404 });
    const before = sites[at]!;
    const said = (await request.json()) as Partial<Site>;
    sites[at] = { ...before, publicContact: null, closures: [], ...said, version: before.version + 1 };
    return HttpResponse.json(sites[at]);
  }),
  http.get('*/api/v1/audit/accesses', ({ request }) => {
    const query = new URL(request.url).searchParams;
    const is = (name: string, value: string | null) => !query.has(name) || query.get(name) === value;
    return HttpResponse.json({
      items: accesses.filter((one) => is('personId', one.personId) && is('purpose', one.purpose)),
      next: null,
    });
  }),
];
