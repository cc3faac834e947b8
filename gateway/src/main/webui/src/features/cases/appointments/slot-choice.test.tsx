import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { cases } from '../../../testing/demo/case-data';
import { sites } from '../../../testing/demo/sites';
import { renderPart } from '../../../testing/render';
import { server } from '../../../testing/server';
import { AppointmentsSection } from './appointments-section';

const file = cases[0]!;
const site = sites[0]!;
const slot = { startsAt: '2030-07-02T09:30:00+02:00', minutes: 30, languages: ['ar'] };
let sent: Record<string, unknown>[];
let asked: URL[];

async function chooseTheSlot() {
  renderPart(<AppointmentsSection file={file} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Termin vereinbaren' }));
  await userEvent.type(screen.getByLabelText('Worum geht es?'), 'Antrag');
  await userEvent.click(screen.getByLabelText('Standort'));
  await userEvent.click(await screen.findByRole('button', { name: /2\. Juli 2030/ }));
}

describe('free appointments of the sites', () => {
  beforeEach(() => {
    sent = [];
    asked = [];
    server.use(
      http.get('*/api/v1/free-slots/next', ({ request }) => {
        asked.push(new URL(request.url));
        return HttpResponse.json({
          items: [{ siteId: site.id, siteName: site.name, ags: site.ags, nearness: 'IN_KOMMUNE', slot }],
        });
      }),
      http.get('*/api/v1/free-slots', () => HttpResponse.json({ items: [slot] })),
      http.post('*/api/v1/cases/:id/appointments', async ({ request }) => {
        sent.push((await request.json()) as Record<string, unknown>);
        return HttpResponse.json({}, { status: 201 });
      }),
    );
  });

  it('are offered by where the person lives and booked with one choice', async () => {
    await chooseTheSlot();
    await userEvent.click(screen.getByRole('button', { name: 'Termin speichern' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      startsAt: '2030-07-02T07:30:00.000Z',
      minutes: 30,
      siteId: site.id,
      bookSlot: true,
    });
    expect(asked[0]!.searchParams.get('ags')).toBe(file.municipality?.ags ?? null);
  });

  it('are none once another hour is typed', async () => {
    await chooseTheSlot();
    const time = screen.getByLabelText('Uhrzeit');
    await userEvent.clear(time);
    await userEvent.type(time, '10:05');
    await userEvent.click(screen.getByRole('button', { name: 'Termin speichern' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ bookSlot: false });
  });
});
