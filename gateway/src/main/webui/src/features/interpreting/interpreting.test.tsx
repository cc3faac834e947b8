import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { interpreters, interpretingRequests } from '../../testing/demo/interpreting';
import { overtaken } from '../../testing/demo/overtaken';
import { renderPart } from '../../testing/render';
import { server } from '../../testing/server';
import { PaymentCard } from './payment-card';
import { PoolCard } from './pool-card';
import { RequestsCard } from './requests-card';

describe('the interpreter pool', () => {
  it('says whose declaration has run out', async () => {
    renderPart(<PoolCard />);
    const row = (await screen.findByText('Mehmet Öztürk')).closest('tr')!;
    expect(within(row).getByText(/abgelaufen am 30\.06\.2025/)).toBeInTheDocument();
  });

  it('takes a member in with the languages that were named', async () => {
    let sent: Record<string, unknown> = {};
    server.use(
      http.put('*/api/v1/interpreters/:id', async ({ request }) => {
        sent = (await request.json()) as Record<string, unknown>;
        return HttpResponse.json(interpreters[0], { status: 201 });
      }),
    );
    renderPart(<PoolCard />);
    await userEvent.click(await screen.findByRole('button', { name: 'Sprachmittler*in aufnehmen' }));
    await userEvent.type(await screen.findByLabelText('Name'), 'Selam Tesfay');
    await userEvent.selectOptions(screen.getByLabelText('Sprache 1'), 'ti');
    await userEvent.click(screen.getByLabelText('Montag'));
    await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
    await waitFor(() =>
      expect(sent).toMatchObject({
        name: 'Selam Tesfay',
        languages: [{ language: 'ti', level: 'NATIVE' }],
        weekdays: ['MONDAY'],
        ags: [],
        volunteer: true,
      }),
    );
  });

  it('is erased only after the consequence was named', async () => {
    const erased: string[] = [];
    server.use(
      http.delete('*/api/v1/interpreters/:id', ({ params }) => {
        erased.push(String(params.id));
        return new HttpResponse(null, { status: 204 });
      }),
    );
    renderPart(<PoolCard />);
    await userEvent.click(await screen.findByRole('button', { name: 'Mehmet Öztürk löschen' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/ohne Namen/)).toBeInTheDocument();
    expect(erased).toHaveLength(0);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Löschen' }));
    await waitFor(() => expect(erased).toEqual([interpreters[2]!.id]));
  });
});

describe('requests to the pool', () => {
  it('are offered to who fits, never to somebody without a declaration', async () => {
    let sent: unknown;
    server.use(
      http.post('*/api/v1/interpreting-requests/:id/offer', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(interpretingRequests[0]);
      }),
    );
    renderPart(<RequestsCard onGap={() => {}} />);
    await userEvent.click((await screen.findAllByRole('button', { name: 'Bearbeiten' }))[0]!);
    expect(await screen.findByRole('button', { name: 'Mehmet Öztürk anbieten' })).toBeDisabled();
    await userEvent.click(screen.getByRole('button', { name: 'Nadia Rahmouni anbieten' }));
    await waitFor(() => expect(sent).toEqual({ interpreterId: interpreters[0]!.id }));
  });

  it('for which nobody was found lead to a gap', async () => {
    const gaps: string[] = [];
    renderPart(<RequestsCard onGap={({ language }) => gaps.push(language)} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Systemlücke melden' }));
    expect(gaps).toEqual(['ti']);
  });
});

describe('what the KI pays', () => {
  it('is shown in both versions to who was overtaken', async () => {
    const saved: unknown[] = [];
    let stored = { centsPerHour: 2000, centsPerKm: 30, version: 1 };
    let attempts = 0;
    server.use(
      http.get('*/api/v1/interpreting-payments/rate', () => HttpResponse.json(stored)),
      http.put('*/api/v1/interpreting-payments/rate', async ({ request }) => {
        attempts += 1;
        if (attempts === 1) stored = { centsPerHour: 2400, centsPerKm: 30, version: 2 };
        const refused = overtaken(request, stored.version);
        if (refused) return refused;
        saved.push(await request.json());
        return HttpResponse.json({ ...stored, version: 3 });
      }),
    );
    renderPart(<PaymentCard />);
    const perHour = await screen.findByLabelText(/Stunde/);
    await userEvent.clear(perHour);
    await userEvent.type(perHour, '22');
    await userEvent.click(screen.getByRole('button', { name: 'Satz speichern' }));
    await userEvent.click(await screen.findByLabelText('Gespeichert: 24'));
    await userEvent.click(screen.getByRole('button', { name: 'So weiter' }));
    expect(saved).toHaveLength(0);
    await userEvent.click(screen.getByRole('button', { name: 'Satz speichern' }));
    await waitFor(() => expect(saved).toEqual([{ centsPerHour: 2400, centsPerKm: 30 }]));
  });
});
