import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { demoMe } from '../../testing/demo/session';
import { renderPart } from '../../testing/render';
import { server } from '../../testing/server';
import { AgreementsCard } from './agreements-card';

const office = http.get('*/api/v1/me', () => HttpResponse.json(demoMe('coordinator')));

describe('the agreements with a body', () => {
  it('say whether personal data may go there', async () => {
    renderPart(<AgreementsCard organisationId="o" />);
    expect(await screen.findByText('Datenaustausch möglich')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Kündigen' })).toBeNull();
  });

  it('end on the day that the office names', async () => {
    const sent: { state: string; terminatedTo?: string; annex: string }[] = [];
    server.use(
      office,
      http.put('*/api/v1/agreements/:id', async ({ request }) => {
        sent.push((await request.json()) as (typeof sent)[number]);
        return HttpResponse.json({});
      }),
    );
    renderPart(<AgreementsCard organisationId="o" />);
    await userEvent.click(await screen.findByRole('button', { name: 'Kündigen' }));
    await userEvent.type(await screen.findByLabelText(/Gekündigt zum/), '2027-03-31');
    await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ state: 'TERMINATED', terminatedTo: '2027-03-31', annex: 'ART_26' });
  });
});
