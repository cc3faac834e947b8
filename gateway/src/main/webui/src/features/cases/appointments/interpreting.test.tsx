import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../testing/demo/case-data';
import { renderPart } from '../../../testing/render';
import { server } from '../../../testing/server';
import { AppointmentsSection } from './appointments-section';

const file = cases[0]!;

describe('interpreters for appointments', () => {
  it('show how far the pool is and who comes', async () => {
    renderPart(<AppointmentsSection file={file} />);
    expect(await screen.findByText(/Sprachmittlung .*: zugesagt/)).toBeInTheDocument();
    expect(await screen.findByText('Nadia Rahmouni')).toBeInTheDocument();
  });

  it('are asked for without the subject of the appointment', async () => {
    let sent: Record<string, unknown> = {};
    server.use(
      http.get('*/api/v1/cases/:id/interpreting', () => HttpResponse.json({ items: [] })),
      http.post('*/api/v1/cases/:id/interpreting', async ({ request }) => {
        sent = (await request.json()) as Record<string, unknown>;
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    renderPart(<AppointmentsSection file={file} />);
    await userEvent.click((await screen.findAllByRole('button', { name: 'Sprachmittlung anfragen' }))[0]!);
    const dialog = await screen.findByRole('dialog', { name: 'Sprachmittlung anfragen' });
    await userEvent.click(within(dialog).getByLabelText('Frau'));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Anfragen' }));
    await waitFor(() =>
      expect(sent).toMatchObject({ language: 'ar', genderWish: 'FEMALE', topic: 'COUNSELLING' }),
    );
    expect(Object.keys(sent).sort()).toEqual(['appointmentId', 'genderWish', 'language', 'mode', 'topic']);
  });
});
