import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { InterpretingRequest } from '@shared/api/types/interpreting';
import { interpretingRequests } from '../../testing/demo/interpreting';
import { overtaken } from '../../testing/demo/overtaken';
import { renderPart } from '../../testing/render';
import { server } from '../../testing/server';
import { RequestsCard } from './requests-card';

describe('a request that the pool cancels', () => {
  let now: InterpretingRequest;
  const sent: { reason: string; version: string | null }[] = [];

  beforeEach(() => {
    now = interpretingRequests[0]!;
    sent.length = 0;
    server.use(
      http.get('*/api/v1/interpreting-requests', () => HttpResponse.json({ items: [now], next: null })),
      http.get('*/api/v1/interpreting-requests/:id', () => HttpResponse.json(now)),
      http.post('*/api/v1/interpreting-requests/:id/cancel', async ({ request }) => {
        const { reason } = (await request.json()) as { reason: string };
        sent.push({ reason, version: request.headers.get('If-Match') });
        const refused = overtaken(request, now.version);
        if (refused) return refused;
        now = { ...now, status: 'CANCELLED', actions: [], version: now.version + 1 };
        return HttpResponse.json(now);
      }),
    );
  });

  async function cancelling() {
    renderPart(<RequestsCard onGap={() => {}} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Bearbeiten' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Absagen' }));
    await dialog.findByText('Warum wird abgesagt?');
    return { dialog, save: () => dialog.getByRole('button', { name: 'Absagen' }) };
  }

  it('is not sent without the reason', async () => {
    const { dialog, save } = await cancelling();
    await userEvent.click(save());
    expect(await dialog.findAllByText('Bitte eine Auswahl treffen.')).not.toHaveLength(0);
    expect(sent).toHaveLength(0);
  });

  it('is sent with the reason on the version that is shown, and has no steps any more', async () => {
    const { dialog, save } = await cancelling();
    await userEvent.click(dialog.getByLabelText('Person nicht erschienen'));
    await userEvent.click(save());
    await waitFor(() => expect(sent).toEqual([{ reason: 'NO_SHOW', version: '"0"' }]));
    await waitFor(() => expect(dialog.queryByText('Warum wird abgesagt?')).toBeNull());
    expect(dialog.getByText('abgesagt')).toBeInTheDocument();
    expect(dialog.queryByRole('button', { name: 'Absagen' })).toBeNull();
  });

  it('shows how far it is to who was overtaken, and keeps the reason', async () => {
    const { dialog, save } = await cancelling();
    await userEvent.click(dialog.getByLabelText('nicht mehr nötig'));
    now = { ...now, status: 'ACCEPTED', version: 3 };
    await userEvent.click(save());
    expect(await dialog.findByText(/Stand jetzt: zugesagt/)).toBeInTheDocument();
    expect(dialog.getByLabelText('nicht mehr nötig')).toBeChecked();
    await userEvent.click(dialog.getByRole('button', { name: 'So weiter' }));
    await userEvent.click(save());
    await waitFor(() =>
      expect(sent).toEqual([
        { reason: 'NOT_NEEDED', version: '"0"' },
        { reason: 'NOT_NEEDED', version: '"3"' },
      ]),
    );
  });

  it('is left as it is by who changes their mind', async () => {
    const { dialog } = await cancelling();
    await userEvent.click(dialog.getByRole('button', { name: 'Abbrechen' }));
    expect(dialog.getByRole('button', { name: 'Absagen' })).toBeInTheDocument();
    expect(sent).toHaveLength(0);
  });
});
