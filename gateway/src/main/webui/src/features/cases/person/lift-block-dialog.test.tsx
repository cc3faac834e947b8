import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { AddressBlocks } from '@shared/api/types/person';
import { cases } from '../../../testing/demo/case-data';
import { overtaken } from '../../../testing/demo/overtaken';
import { renderPart } from '../../../testing/render';
import { server } from '../../../testing/server';
import { LiftBlockDialog } from './lift-block-dialog';

const block = (id: string, setBy: string, reason: string): AddressBlocks['items'][number] => ({
  id,
  reason,
  setBy,
  setAt: '2026-11-02T09:00:00+01:00',
  overdue: false,
  validUntil: null,
  liftReason: null,
  liftedBy: null,
  liftedAt: null,
});

describe('an address block that is lifted', () => {
  it('stays if another was set meanwhile, until it was seen for what it was set', async () => {
    const first = block('1', 'Miriam Kaya', 'Stalking');
    const known: AddressBlocks = { blocked: true, version: 1, items: [first] };
    const now: AddressBlocks = {
      blocked: true,
      version: 2,
      items: [
        block('2', 'Jonas Weber', 'Neue Bedrohung'),
        { ...first, liftedAt: '2026-11-20T09:00:00+01:00', liftedBy: 'Jonas Weber' },
      ],
    };
    const lifted: (string | null)[] = [];
    let closed = false;
    server.use(
      http.get('*/api/v1/cases/:id/address-block', () => HttpResponse.json(now)),
      http.post('*/api/v1/cases/:id/address-block/lift', ({ request }) => {
        const refused = overtaken(request, now.version);
        if (refused) return refused;
        lifted.push(request.headers.get('If-Match'));
        return HttpResponse.json({ ...now, blocked: false });
      }),
    );
    renderPart(<LiftBlockDialog file={cases[0]!} blocks={known} onClose={() => (closed = true)} />);
    await userEvent.type(await screen.findByRole('textbox'), 'ausgelaufen');
    await userEvent.click(screen.getByRole('button', { name: 'Auskunftssperre aufheben' }));
    expect(await screen.findByText(/Stand jetzt: .*Jonas Weber · Neue Bedrohung/)).toBeVisible();
    expect(lifted).toHaveLength(0);
    await userEvent.click(screen.getByRole('button', { name: 'So weiter' }));
    await userEvent.click(screen.getByRole('button', { name: 'Auskunftssperre aufheben' }));
    await waitFor(() => expect(closed).toBe(true));
    expect(lifted).toEqual(['"2"']);
  });
});
