import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { renderPart } from '../../testing/render';
import { server } from '../../testing/server';
import { ExchangeNote } from './exchange-note';

describe('the exchange of data with a body', () => {
  it('is said to be missing before anything is typed, with the way that is left', async () => {
    server.use(
      http.get('*/api/v1/data-exchange/:id', () =>
        HttpResponse.json({ allowed: false, agreementNeeded: true, missing: 'SIGNATURE', until: null }),
      ),
    );
    renderPart(<ExchangeNote organisationId="a" />);
    expect(
      await screen.findByText('Die Kooperationsvereinbarung ist noch nicht unterzeichnet.'),
    ).toBeVisible();
    expect(screen.getByText(/als Schritt im Hilfeplan/)).toBeVisible();
  });

  it('needs no word where it is allowed', async () => {
    let asked = 0;
    server.use(
      http.get('*/api/v1/data-exchange/:id', () => {
        asked++;
        return HttpResponse.json({ allowed: true, agreementNeeded: false, missing: null, until: null });
      }),
    );
    renderPart(<ExchangeNote organisationId="a" />);
    await waitFor(() => expect(asked).toBe(1));
    expect(screen.queryByRole('status')).toBeNull();
  });
});
