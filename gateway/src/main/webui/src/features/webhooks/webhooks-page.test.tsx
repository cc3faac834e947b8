import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { renderPart } from '../../testing/render';
import { server } from '../../testing/server';
import { WebhooksPage } from './webhooks-page';

describe('the delivery log', () => {
  it('says in words what did not arrive, and tries again by hand', async () => {
    let replayed: string | undefined;
    server.use(
      http.post('*/api/v1/webhooks/:id/deliveries/:delivery/replay', ({ params }) => {
        replayed = String(params.delivery);
        return HttpResponse.json({});
      }),
    );
    renderPart(<WebhooksPage />);
    expect(await screen.findByRole('cell', { name: /Fehlgeschlagen/ })).toBeVisible();
    expect(screen.getByRole('cell', { name: '503' })).toBeVisible();
    await userEvent.click(screen.getAllByRole('button', { name: 'Noch einmal zustellen' })[0]!);
    await waitFor(() => expect(replayed).toBe('d-failed'));
  });

  it('says what would be here when nobody has registered', async () => {
    server.use(http.get('*/api/v1/webhooks', () => HttpResponse.json({ items: [] })));
    renderPart(<WebhooksPage />);
    expect(await screen.findByText('Noch keine Stelle angemeldet')).toBeVisible();
  });
});
