import { http, HttpResponse } from 'msw';
import type { Appointment } from '@shared/api/types/plan';
import { first } from './case-data';
import { ago, newId } from './time';

const appointment = (values: Partial<Appointment>): Appointment => ({
  id: newId(),
  caseId: first,
  version: 0,
  startsAt: ago(-2),
  minutes: 45,
  place: 'SITE',
  siteId: null,
  address: null,
  withWhom: null,
  language: 'ar',
  statusReason: null,
  subject: 'Unterlagen für den Antrag durchsehen',
  interpreterNeeded: true,
  remindHoursBefore: 24,
  status: 'PLANNED',
  ...values,
});

export const appointments: Appointment[] = [
  appointment({
    startsAt: ago(9),
    place: 'BODY',
    address: 'Ausländerbehörde Kreis Wesel, Raum 214',
    subject: 'Vorsprache wegen der Aufenthaltserlaubnis',
    withWhom: 'Sprachmittler*in und Schwester',
  }),
  appointment({ address: 'Rathaus Moers, Zimmer 12' }),
];

export const appointmentHandlers = [
  http.get('*/api/v1/cases/:id/appointments', ({ params }) =>
    HttpResponse.json({ items: appointments.filter(({ caseId }) => caseId === params.id) }),
  ),
  http.post('*/api/v1/cases/:id/appointments', async ({ params, request }) => {
    const made = appointment({ ...((await request.json()) as object), caseId: String(params.id) });
    appointments.push(made);
    return HttpResponse.json(made, { status: 201 });
  }),
  http.post('*/api/v1/cases/:id/appointments/:appointment/close', async ({ params, request }) => {
    const found = appointments.find(({ id }) => id === params.appointment);
    const { status, reason } = (await request.json()) as { status: Appointment['status']; reason?: string };
    if (found) Object.assign(found, { status, statusReason: reason, version: found.version + 1 });
    return HttpResponse.json(found ?? null);
  }),
];
