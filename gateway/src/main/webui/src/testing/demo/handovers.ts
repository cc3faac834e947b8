import { http, HttpResponse } from 'msw';
import { extract } from './extract';
import * as data from './handover-data';
import { stepHandlers } from './handover-steps';
import { newId } from './time';

const all = () => [...data.handovers, ...data.partnerHandovers];
const AFTER = {
  accept: 'ACCEPTED',
  decline: 'DECLINED',
  start: 'STARTED',
  complete: 'COMPLETED',
  withdraw: 'WITHDRAWN',
  return: 'RETURNED',
} as const;

export const handoverHandlers = [
  http.get('*/api/v1/handovers', ({ request }) => {
    const query = new URL(request.url).searchParams;
    const box = query.get('box') === 'in' ? data.partnerHandovers : data.handovers;
    return HttpResponse.json({
      items: box.filter((one) => !query.get('status') || one.status === query.get('status')),
      next: null,
    });
  }),
  ...stepHandlers,
  http.get('*/api/v1/handovers/:id/preview', ({ params }) => {
    const id = String(params.id);
    const addressed = data.partnerHandovers.find((one) => one.id === id);
    return HttpResponse.json(
      addressed ? { ...addressed, handoverId: id, ageGroup: 'A27_39', municipality: 'Moers' } : extract(id),
    );
  }),
  http.get('*/api/v1/handovers/:id/extract', ({ params }) => HttpResponse.json(extract(String(params.id)))),
  http.get('*/api/v1/handovers/:id', ({ params }) =>
    HttpResponse.json(all().find(({ id }) => id === params.id)),
  ),
  http.post('*/api/v1/handovers/:id/:step', ({ params }) => {
    const found = all().find(({ id }) => id === params.id);
    if (found) found.status = AFTER[params.step as keyof typeof AFTER];
    return HttpResponse.json(found ?? null);
  }),
  http.post('*/api/v1/cases/:id/handovers', async ({ params, request }) => {
    const body = (await request.json()) as object;
    const made = {
      ...data.handovers[0]!,
      ...body,
      id: newId(),
      caseId: String(params.id),
      status: 'OFFERED' as const,
    };
    data.handovers.unshift(made);
    return HttpResponse.json(made, { status: 201 });
  }),
];
