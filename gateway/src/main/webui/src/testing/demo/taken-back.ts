import { http, HttpResponse } from 'msw';
import type { CaseContact, Goal } from '@shared/api/types/case';
import { appointments } from './appointments';
import * as data from './case-parts';
import { plans } from './plans';
import { ago } from './time';

interface Versioned {
  id: string;
  version: number;
}

function changed<R extends Versioned>(list: R[] | undefined, id: unknown, change: Partial<R>) {
  const found = list?.find((one) => one.id === id);
  if (found) Object.assign(found, change, { version: found.version + 1 });
  return HttpResponse.json(found ?? null);
}

/** What was done by mistake, taken back. */
export const takenBackHandlers = [
  http.put('*/api/v1/cases/:id/contacts/:contact', async ({ params, request }) => {
    const items = data.contacts[String(params.id)] ?? [];
    const found = items.find(({ id }) => id === params.contact);
    if (found) {
      const { earlier, ...before } = found;
      const version = { ...before, replacedBy: 'Miriam Kaya', replacedAt: ago(0) };
      changed(items, found.id, {
        ...((await request.json()) as Partial<CaseContact>),
        earlier: [version, ...earlier],
        correctedBy: 'Miriam Kaya',
        correctedAt: ago(0),
      });
    }
    return HttpResponse.json({ items });
  }),
  http.post('*/api/v1/cases/:id/contacts/:contact/withdraw', ({ params }) => {
    const items = data.contacts[String(params.id)] ?? [];
    const at = items.findIndex(({ id }) => id === params.contact);
    if (at >= 0) items.splice(at, 1);
    return HttpResponse.json({ items });
  }),
  http.post('*/api/v1/cases/:id/goals/:goal/close', async ({ params, request }) => {
    const { status, note } = (await request.json()) as { status: Goal['status']; note?: string };
    return changed(data.goals[String(params.id)], params.goal, {
      status,
      closingNote: note ?? null,
      closedAt: ago(0),
    });
  }),
  http.post('*/api/v1/cases/:id/goals/:goal/reopen', ({ params }) =>
    changed(data.goals[String(params.id)], params.goal, {
      status: 'OPEN',
      closingNote: null,
      closedAt: null,
    }),
  ),
  http.post('*/api/v1/cases/:id/plan/steps/:step/reopen', ({ params }) =>
    changed(plans[String(params.id)], params.step, {
      status: 'OPEN',
      statusReason: null,
      allowed: ['RUNNING', 'WAITING', 'DONE', 'DROPPED'],
    }),
  ),
  http.post('*/api/v1/cases/:id/appointments/:appointment/restore', ({ params }) =>
    changed(appointments, params.appointment, { status: 'PLANNED', statusReason: null }),
  ),
];
