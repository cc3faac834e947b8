import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Body } from '@shared/api/types/steering';
import { bodies } from '../../testing/demo/steering-data';
import { renderPart } from '../../testing/render';
import { server } from '../../testing/server';
import { SeatsCard } from './seats-card';

const body = bodies[0]!;
let sent: { ifMatch: string | null; body: Body }[];

beforeEach(() => {
  sent = [];
  server.use(
    http.get('*/api/v1/me', () =>
      HttpResponse.json({ sub: 'me', name: 'Ich', roles: ['coordinator'], kis: [], org: 'ki' }),
    ),
    http.put('*/api/v1/bodies/:id', async ({ request }) => {
      sent.push({ ifMatch: request.headers.get('If-Match'), body: (await request.json()) as Body });
      return HttpResponse.json(body);
    }),
  );
});

describe('the seats of a body', () => {
  it('get one more without losing another', async () => {
    renderPart(<SeatsCard body={body} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Sitz hinzufügen' }));
    const dialog = await screen.findByRole('dialog', { name: 'Sitz hinzufügen' });
    await userEvent.type(within(dialog).getByLabelText('Funktion'), 'Leitung Gesundheitsamt');
    await userEvent.type(within(dialog).getByLabelText('Entsendet von'), 'Kreis Wesel');
    await userEvent.selectOptions(within(dialog).getByLabelText('Steht für'), 'Gesundheit');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Speichern' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]!.ifMatch).toBe(`"${body.version}"`);
    expect(sent[0]!.body.seats).toEqual([
      ...body.seats,
      {
        function: 'Leitung Gesundheitsamt',
        sendingBody: 'Kreis Wesel',
        seatClass: 'HEALTH',
        role: 'MITGLIED',
        voting: true,
      },
    ]);
    expect(sent[0]!.body.rules).toEqual(body.rules);
  });

  it('are removed one by one, naming the seat', async () => {
    renderPart(<SeatsCard body={body} />);
    const name = 'Sitz Leitung Ausländerbehörde ändern oder entfernen';
    await userEvent.click(await screen.findByRole('button', { name }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Sitz entfernen' }));
    const dialog = await screen.findByRole('dialog', { name: 'Sitz entfernen' });
    expect(within(dialog).getByText(/„Leitung Ausländerbehörde“/)).toBeVisible();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Sitz entfernen' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]!.body.seats.map((seat) => seat.function)).toEqual(
      body.seats.map((seat) => seat.function).filter((one) => one !== 'Leitung Ausländerbehörde'),
    );
  });
});
