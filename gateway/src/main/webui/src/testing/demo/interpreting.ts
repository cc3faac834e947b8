import { http, HttpResponse } from 'msw';
import type { AppointmentInterpreting } from '@shared/api/types/plan';
import type {
  Interpreter,
  InterpreterMatch,
  InterpretingRate,
  InterpretingRequest,
} from '@shared/api/types/interpreting';
import { appointments } from './appointments';
import { overtaken } from './overtaken';
import { ago, newId } from './time';

const member = (number: number, name: string, values: Partial<Interpreter>): Interpreter => ({
  id: `01900000-0000-7000-8000-05170000091${number}`,
  name,
  phone: '02841 000000',
  email: null,
  languages: [{ language: 'ar', level: 'NATIVE' }],
  gender: 'FEMALE',
  ags: ['05170024'],
  modes: ['ON_SITE', 'PHONE'],
  weekdays: ['MONDAY', 'TUESDAY', 'THURSDAY'],
  declaredOn: '2025-01-10',
  declaredUntil: '2099-12-31',
  qualification: 'Qualifizierung Sprachmittlung, 40 Stunden',
  volunteer: true,
  active: true,
  version: 0,
  ...values,
});

export const interpreters: Interpreter[] = [
  member(1, 'Nadia Rahmouni', {}),
  member(2, 'Olena Kowaltschuk-Freudenberg', {
    languages: [
      { language: 'uk', level: 'NATIVE' },
      { language: 'ru', level: 'C2' },
    ],
    ags: [],
    volunteer: false,
  }),
  member(3, 'Mehmet Öztürk', {
    languages: [{ language: 'tr', level: 'C1' }],
    gender: 'MALE',
    declaredUntil: '2025-06-30',
  }),
];

const request = (number: number, values: Partial<InterpretingRequest>): InterpretingRequest => ({
  id: `01900000-0000-7000-8000-05170000090${number}`,
  language: 'ar',
  genderWish: 'FEMALE',
  day: ago(-3).slice(0, 10),
  minuteOfDay: 570,
  minutes: 60,
  mode: 'ON_SITE',
  topic: 'AUTHORITY',
  ags: '05170024',
  siteId: null,
  status: 'REQUESTED',
  requestedAt: ago(1),
  interpreterId: null,
  interpreterName: null,
  cancellation: null,
  workedMinutes: null,
  km: null,
  cents: null,
  actions: ['offer', 'give-up', 'move', 'cancel'],
  version: 0,
  ...values,
});

export const interpretingRequests: InterpretingRequest[] = [
  request(1, {}),
  request(2, {
    language: 'uk',
    status: 'ACCEPTED',
    interpreterId: interpreters[1]!.id,
    interpreterName: interpreters[1]!.name,
    actions: ['decline', 'complete', 'move', 'cancel'],
  }),
  request(3, { language: 'ti', status: 'NOT_FOUND', actions: ['move', 'cancel'] }),
];

let rate: InterpretingRate = { centsPerHour: 2000, centsPerKm: 30, version: 1 };

const matches: InterpreterMatch[] = [
  {
    interpreterId: interpreters[0]!.id,
    name: interpreters[0]!.name,
    level: 'NATIVE',
    reasons: ['GENDER_AS_WISHED', 'IN_AREA', 'AVAILABLE', 'MODE_OFFERED', 'DECLARATION_VALID', 'NO_LOAD'],
    hindrances: [],
    openRequests: 0,
  },
  {
    interpreterId: interpreters[2]!.id,
    name: interpreters[2]!.name,
    level: 'C1',
    reasons: ['IN_AREA', 'MODE_OFFERED'],
    hindrances: ['OTHER_GENDER', 'NO_DECLARATION'],
    openRequests: 1,
  },
];

const asked: AppointmentInterpreting[] = appointments.slice(0, 1).map(({ id }) => ({
  id: interpretingRequests[1]!.id,
  appointmentId: id,
  language: 'ar',
  genderWish: 'ANY',
  mode: 'ON_SITE',
  topic: 'AUTHORITY',
  status: 'ACCEPTED',
  interpreterId: interpreters[0]!.id,
  version: 1,
}));

export const interpretingHandlers = [
  http.get('*/api/v1/interpreters', () => HttpResponse.json({ items: interpreters })),
  http.get('*/api/v1/interpreting-payments/rate', () => HttpResponse.json(rate)),
  http.put('*/api/v1/interpreting-payments/rate', async ({ request: sent }) => {
    const refused = overtaken(sent, rate.version);
    if (refused) return refused;
    const amounts = (await sent.json()) as Omit<InterpretingRate, 'version'>;
    rate = { ...amounts, version: rate.version + 1 };
    return HttpResponse.json(rate);
  }),
  http.get('*/api/v1/interpreting-requests', () =>
    HttpResponse.json({ items: interpretingRequests, next: null }),
  ),
  http.get('*/api/v1/interpreting-requests/:id/matches', () => HttpResponse.json({ items: matches })),
  http.get('*/api/v1/interpreting-requests/:id', ({ params }) =>
    HttpResponse.json({
      ...interpretingRequests.find(({ id }) => id === params.id),
      interpreterName: interpreters[0]!.name,
    }),
  ),
  http.get('*/api/v1/cases/:id/interpreting', () => HttpResponse.json({ items: asked })),
  http.post('*/api/v1/cases/:id/interpreting', async ({ request: sent }) => {
    const wish = (await sent.json()) as Partial<AppointmentInterpreting>;
    const made = { id: newId(), status: 'REQUESTED', interpreterId: null, version: 0, ...wish };
    asked.push(made as AppointmentInterpreting);
    return HttpResponse.json(made, { status: 201 });
  }),
];
