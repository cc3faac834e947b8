import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../testing/demo/case-data';
import { renderPart } from '../../../testing/render';
import { server } from '../../../testing/server';
import { PersonTab } from './person-tab';

const file = cases[0]!;

describe('the person of a case', () => {
  it('shows what holds today, what held before and what was corrected', async () => {
    renderPart(<PersonTab file={file} />);
    const status = await screen.findByRole('region', { name: 'Aufenthaltsstatus' });
    const lines = within(status).getAllByRole('listitem');
    expect(lines[0]).toHaveTextContent('Aufenthaltserlaubnis § 25b');
    expect(lines[0]).toHaveTextContent('gilt heute');
    expect(lines[2]).toHaveTextContent(/berichtigt von Miriam Kaya/);
    expect(within(lines[2]!).queryByRole('button')).not.toBeInTheDocument();
  });

  it('records a change with its day', async () => {
    let sent: unknown;
    server.use(
      http.post('*/api/v1/cases/:id/person-history', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ items: [], otherKi: null }, { status: 201 });
      }),
    );
    renderPart(<PersonTab file={file} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Rechtskreis eintragen' }));
    const dialog = await screen.findByRole('dialog', { name: 'Rechtskreis eintragen' });
    await userEvent.selectOptions(within(dialog).getByLabelText('Rechtskreis der Leistung'), 'SGB_II');
    await userEvent.type(within(dialog).getByLabelText('Gilt ab'), '2026-01-01');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Eintragen' }));
    await waitFor(() =>
      expect(sent).toMatchObject({ kind: 'RECHTSKREIS', code: 'SGB_II', validFrom: '2026-01-01' }),
    );
  });

  it('warns when another KI is responsible for the residence', async () => {
    server.use(
      http.get('*/api/v1/cases/:id/person-history', () =>
        HttpResponse.json({ items: [], otherKi: { ki: '05515', name: 'Münster' } }),
      ),
    );
    renderPart(<PersonTab file={file} />);
    expect(await screen.findByText(/anderes KI zuständig: Münster/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Zur Fallübergabe' })).toBeInTheDocument();
  });

  it('sets an address block with its reason', async () => {
    let sent: unknown;
    server.use(
      http.post('*/api/v1/cases/:id/address-block', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ blocked: true, items: [] }, { status: 201 });
      }),
    );
    renderPart(<PersonTab file={file} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Auskunftssperre setzen' }));
    const dialog = await screen.findByRole('dialog', { name: 'Auskunftssperre setzen' });
    await userEvent.type(within(dialog).getByLabelText('Grund'), 'Schutz');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Auskunftssperre setzen' }));
    await waitFor(() => expect(sent).toMatchObject({ reason: 'Schutz' }));
  });

  it('ticks off a point of a transition', async () => {
    let ticked = '';
    server.use(
      http.put('*/api/v1/cases/:id/transitions/:kind/items/:code', async ({ request, params }) => {
        ticked = `${String(params.code)} ${JSON.stringify(await request.json())}`;
        return HttpResponse.json({ items: [] });
      }),
    );
    renderPart(<PersonTab file={file} />);
    await userEvent.click(await screen.findByRole('checkbox', { name: /Krankenkasse/ }));
    await waitFor(() => expect(ticked).toBe('HEALTH_INSURANCE {"done":true}'));
  });

  it('offers nothing to change to who only reads', async () => {
    renderPart(<PersonTab file={{ ...file, mine: false }} />);
    await screen.findByRole('region', { name: 'Aufenthaltsstatus' });
    await screen.findByRole('checkbox', { name: /Krankenkasse/ });
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: /Krankenkasse/ })).toBeDisabled();
  });
});
