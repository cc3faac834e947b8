import { http, HttpResponse } from 'msw';
import { JOBCENTER } from './case-data';
import { ago } from './time';

const webhook = {
  id: 'w-jobcenter',
  ki: '05170',
  org: JOBCENTER,
  url: 'https://schnittstelle.jobcenter-kreis-wesel.example/kim',
  createdAt: ago(40),
  createdBy: 'jobcenter-kreis-wesel',
};

const delivery = (id: string, values: object) => ({
  id,
  subject: '01900000-0000-7000-8000-000000000001',
  status: 'DELIVERED',
  attempts: 1,
  createdAt: ago(1),
  deliveredAt: ago(1),
  lastStatus: 204,
  ...values,
});

export const webhookHandlers = [
  http.get('*/api/v1/webhooks', () => HttpResponse.json({ items: [webhook] })),
  http.get('*/api/v1/webhooks/:id/deliveries', () =>
    HttpResponse.json({
      items: [
        delivery('d-failed', { status: 'FAILED', attempts: 10, lastStatus: 503, deliveredAt: undefined }),
        delivery('d-done', {}),
      ],
      next: null,
    }),
  ),
];
