import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../testing/demo/case-data';
import { renderPart } from '../../../testing/render';
import { server } from '../../../testing/server';
import { AppointmentsSection } from './appointments-section';

const file = cases[0]!;

describe('appointments of a case', () => {
  it('are sent as an instant, with the language and the interpreter of the person', async () => {
    let sent: Record<string, unknown> = {};
    server.use(
      http.post('*/api/v1/cases/:id/appointments', async ({ request }) => {
        sent = (await request.json()) as Record<string, unknown>;
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    renderPart(<AppointmentsSection file={file} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Termin vereinbaren' }));
    await userEvent.type(screen.getByLabelText('Worum geht es?'), 'Antrag');
    await userEvent.type(screen.getByLabelText('Tag'), '2030-07-01');
    await userEvent.type(screen.getByLabelText('Uhrzeit'), '09:30');
    await userEvent.click(screen.getByLabelText('Standort'));
    await userEvent.click(screen.getByRole('button', { name: 'Termin speichern' }));
    await waitFor(() =>
      expect(sent).toMatchObject({
        startsAt: '2030-07-01T07:30:00.000Z',
        place: 'SITE',
        language: 'ar',
        interpreterNeeded: true,
        remindHoursBefore: 24,
      }),
    );
  });

  it('can only be called off before they begin', async () => {
    renderPart(<AppointmentsSection file={file} />);
    const results = await screen.findAllByRole('button', { name: 'Ergebnis festhalten' });
    await userEvent.click(results[1]!);
    const dialog = await screen.findByRole('dialog', { name: 'Termin absagen' });
    expect(within(dialog).getAllByRole('radio')).toHaveLength(1);
  });
});
