import { http, HttpResponse } from 'msw';
import type { HandoverExtract } from '@shared/api/types/handover';
import { cases } from './case-data';
import { assessments, goals } from './case-parts';
import * as data from './handover-data';
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

export function extract(id: string): HandoverExtract {
  const file = cases[0]!;
  return {
    handoverId: id,
    caseNumber: file.number,
    person: file.person,
    domains: assessments[file.id]![0]!.domains.slice(0, 2),
    goals: goals[file.id]!.slice(0, 1),
    purpose: 'RESIDENCE_PERSPECTIVE',
    message: null,
    consent: { id: newId(), form: 'WRITTEN', givenOn: '2026-11-06', validUntil: null },
    hash: 'b1946ac9…',
  };
}

export const handoverHandlers = [
  http.get('*/api/v1/handovers', ({ request }) => {
    const query = new URL(request.url).searchParams;
    const box = query.get('box') === 'in' ? data.partnerHandovers : data.handovers;
    return HttpResponse.json({
      items: box.filter((one) => !query.get('status') || one.status === query.get('status')),
      next: null,
    });
  }),
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
