import { http, HttpResponse } from 'msw';
import type { FeedbackFigures, FeedbackPeriodReport, FeedbackWords } from '@shared/api/types/feedback';
import type { CalendarItem } from '@shared/api/types/plan';
import type { WalkIn, WalkInRequest } from '@shared/api/types/walk-in';
import { appointments } from './appointments';
import { cases } from './case-data';
import { overtaken } from './overtaken';
import { sites } from './sites';
import { ago, newId } from './time';

const visit = (values: Partial<WalkIn>): WalkIn => ({
  id: newId(),
  siteId: sites[0]!.id,
  recordedAt: ago(0),
  minutes: 15,
  language: 'ar',
  domains: ['HOUSING'],
  outcome: 'ADVISED',
  referredTo: null,
  ageGroup: null,
  anonymous: true,
  mine: true,
  caseId: null,
  ...values,
});

const visits: WalkIn[] = [
  visit({ domains: ['LIVELIHOOD', 'HOUSING'], outcome: 'REFERRED', referredTo: 'SOZIALAMT', minutes: 30 }),
  visit({ anonymous: false, caseId: cases[0]!.id, language: 'uk', outcome: 'COMES_BACK' }),
];

const figures: FeedbackFigures[] = [
  {
    halfYear: '2026-H2',
    siteId: sites[0]!.id,
    answers: 15,
    welcome: 4.6,
    understood: 4.1,
    helped: 4.3,
    nextSteps: null,
    words: ['Danke, endlich hat mir jemand den Brief erklärt.', 'شكرًا جزيلًا'],
  },
];

const words: FeedbackWords[] = [
  'Danke, endlich hat mir jemand den Brief vom Amt erklärt. Ich weiß jetzt, was ich tun muss.',
  'شكرًا جزيلًا على المساعدة',
  'Man musste lange warten.',
].map((text, index) => ({
  id: newId(),
  halfYear: '2026-H2',
  siteId: sites[0]!.id,
  language: index === 1 ? 'ar' : 'de',
  words: text,
  decision: index === 2 ? null : 'PUBLISHED',
  version: index === 2 ? 0 : 1,
}));

const period = (
  halfYear: string,
  answers: number,
  welcome: number,
): FeedbackPeriodReport['periods'][number] => ({
  halfYear,
  answers,
  welcome,
  understood: 4.1,
  helped: 4.3,
  nextSteps: answers > 20 ? 3.8 : null,
});

const calendar = (): CalendarItem[] =>
  appointments.map((one) => ({
    ...one,
    caseNumber: cases[0]!.number,
    personName: `${cases[0]!.person.familyName}, ${cases[0]!.person.givenName}`,
    responsibleName: 'Miriam Kaya',
    mine: true,
  }));

export const counterHandlers = [
  http.get('*/api/v1/walk-ins', () => HttpResponse.json({ items: visits })),
  http.post('*/api/v1/walk-ins', async ({ request }) => {
    const body = (await request.json()) as WalkInRequest;
    const caseId = body.newCase ? cases[0]!.id : (body.caseId ?? null);
    const made = visit({ ...(body as Partial<WalkIn>), caseId, anonymous: !caseId });
    visits.unshift(made);
    return HttpResponse.json(made, { status: 201 });
  }),
  http.get('*/api/v1/appointments', ({ request }) => {
    const query = new URL(request.url).searchParams;
    const within = (day: string) => day >= query.get('from')! && day <= query.get('to')!;
    return HttpResponse.json({ items: calendar().filter(({ startsAt }) => within(startsAt.slice(0, 10))) });
  }),
  http.put('*/api/v1/cases/:id/appointments/:appointment', async ({ params, request }) => {
    const found = appointments.find(({ id }) => id === params.appointment);
    if (found) Object.assign(found, await request.json(), { version: found.version + 1 });
    return HttpResponse.json(found ?? null);
  }),
  http.get('*/api/v1/calendar-feed', () =>
    HttpResponse.json({ active: false, createdAt: null, expiresAt: null }),
  ),
  http.put('*/api/v1/calendar-feed', () =>
    HttpResponse.json({ path: '/api/v1/calendar-feeds/05170-beispiel.ics', expiresAt: ago(-180) }),
  ),
  http.delete('*/api/v1/calendar-feed', () => new HttpResponse(null, { status: 204 })),
  http.get('*/api/v1/feedback/report', ({ request }) =>
    HttpResponse.json({
      halfYear: new URL(request.url).searchParams.get('halfYear') ?? '2026-H2',
      threshold: 5,
      periods: [period('2026-H2', 43, 4.6), period('2026-H1', 35, 4.4), period('2025-H2', 15, 4.1)],
      words: words.filter(({ decision }) => decision === 'PUBLISHED').map((one) => one.words),
    }),
  ),
  http.get('*/api/v1/feedback/words', () => HttpResponse.json({ items: words })),
  http.put('*/api/v1/feedback/words/:id', async ({ params, request }) => {
    const found = words.find(({ id }) => id === params.id);
    const refused = overtaken(request, found?.version ?? 0);
    if (refused) return refused;
    if (found) Object.assign(found, await request.json(), { version: found.version + 1 });
    return HttpResponse.json(found ?? null);
  }),
  http.get('*/api/v1/feedback/figures', () => HttpResponse.json({ items: figures })),
  http.put('*/api/v1/feedback/codes/:site', () => HttpResponse.json({ code: '05170-K7M2PQ' })),
  http.post('*/api/v1/feedback/paper', () => new HttpResponse(null, { status: 204 })),
  http.get('*/api/v1/feedback-forms/:code', () => HttpResponse.json({ siteName: sites[0]!.name })),
  http.post('*/api/v1/feedback-forms', () => new HttpResponse(null, { status: 204 })),
];
