import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { renderPart } from '../../testing/render';
import { server } from '../../testing/server';
import { PublicAnswerPage } from './public-answer-page';

describe('answering without an account', () => {
  it('sends link and code with every call and never puts them into an address', async () => {
    const seen: { url: string; body: unknown }[] = [];
    server.events.on('request:start', ({ request }) => {
      if (request.url.includes('handover-links'))
        void request
          .clone()
          .json()
          .then((body: unknown) => seen.push({ url: request.url, body }));
    });
    window.location.hash = '#05170-token';
    renderPart(<PublicAnswerPage />);
    await userEvent.type(await screen.findByLabelText(/Code \(8/), '4071 9632');
    await userEvent.click(screen.getByRole('button', { name: 'Öffnen' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Annehmen' }));
    await waitFor(() => expect(seen).toHaveLength(2));
    expect(seen.map(({ body }) => body)).toEqual([
      { token: '05170-token', code: '40719632' },
      { token: '05170-token', code: '40719632' },
    ]);
    expect(seen.every(({ url }) => !url.includes('token'))).toBe(true);
  });

  it('says in one sentence what is wrong, without saying what', async () => {
    server.use(
      http.post('*/api/v1/handover-links/open', () =>
        HttpResponse.json(
          {
            type: 'https://kim.nrw/problems/link-not-valid',
            title: 'Link oder Code stimmt nicht',
            status: 404,
          },
          { status: 404 },
        ),
      ),
    );
    window.location.hash = '#05170-token';
    renderPart(<PublicAnswerPage />);
    await userEvent.type(await screen.findByLabelText(/Code \(8/), '00000000');
    await userEvent.click(screen.getByRole('button', { name: 'Öffnen' }));
    expect(await screen.findByText(/Link oder Code stimmt nicht/)).toBeVisible();
  });
});
