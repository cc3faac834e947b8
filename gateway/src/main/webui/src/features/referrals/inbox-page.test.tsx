import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { renderPart } from '../../testing/render';
import { server } from '../../testing/server';
import { InboxPage } from './inbox-page';

const openFirst = async () => {
  renderPart(<InboxPage />);
  await screen.findByRole('button', { name: /Übergang zur Volljährigkeit/ });
  await userEvent.keyboard('j');
  return screen.findByRole('heading', { level: 2, name: 'Übergang zur Volljährigkeit' });
};

describe('the inbox', () => {
  it('says age and urgency in words and opens nobody by itself', async () => {
    renderPart(<InboxPage />);
    const item = await screen.findByRole('button', { name: /Übergang zur Volljährigkeit/ });
    expect(within(item).getByText('akute Krise')).toBeVisible();
    expect(within(item).getByText(/vor 9 Tagen/)).toBeVisible();
    expect(screen.getByText('Noch nichts ausgewählt')).toBeVisible();
  });

  it('shows what decides, and the person only to who opens it', async () => {
    await openFirst();
    expect(screen.queryByText(/Rahimi/)).not.toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Angaben zur Person öffnen (wird protokolliert)' }),
    );
    expect(await screen.findByRole('heading', { level: 3, name: 'Rahimi, Yusuf' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Hilfeplan.pdf' })).toHaveAttribute(
      'href',
      expect.stringContaining('/attachments/'),
    );
  });

  it('proposes the gap that a refusal shows, and reports it in one step', async () => {
    let reported: unknown;
    server.use(
      http.post('*/api/v1/referrals/:id/decline', () =>
        HttpResponse.json({
          gapDraft: {
            kind: 'MISSING_OFFER',
            title: 'Fehlendes Angebot: Sprache',
            description: 'Kein Platz.',
          },
        }),
      ),
      http.post('*/api/v1/referrals/:id/gaps', async ({ request }) => {
        reported = await request.json();
        return HttpResponse.json({}, { status: 202 });
      }),
    );
    await openFirst();
    await userEvent.keyboard('d');
    const dialog = await screen.findByRole('dialog', { name: 'Zuweisung ablehnen' });
    await userEvent.click(within(dialog).getByLabelText('Angebot nicht verfügbar'));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Ablehnen' }));
    expect(await screen.findByText('Fehlendes Angebot: Sprache')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Systemlücke melden' }));
    expect(await screen.findByText('Systemlücke gemeldet')).toBeVisible();
    expect(reported).toMatchObject({ kind: 'MISSING_OFFER', releasedForStructure: true });
  });

  it('moves with j and k', async () => {
    await openFirst();
    await userEvent.keyboard('j');
    expect(await screen.findByText('Diese Person ist vielleicht schon bei uns')).toBeVisible();
    await userEvent.keyboard('k');
    expect(
      await screen.findByRole('heading', { level: 2, name: 'Übergang zur Volljährigkeit' }),
    ).toBeVisible();
  });

  it('asks for a reason before it declines, and tells the version it decided on', async () => {
    let sent: { body: unknown; version: string | null } | undefined;
    server.use(
      http.post('*/api/v1/referrals/:id/decline', async ({ request }) => {
        sent = { body: await request.json(), version: request.headers.get('if-match') };
        return HttpResponse.json({});
      }),
    );
    await openFirst();
    await userEvent.keyboard('d');
    const dialog = await screen.findByRole('dialog', { name: 'Zuweisung ablehnen' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Ablehnen' }));
    expect(await within(dialog).findByText('Eine Angabe fehlt oder passt nicht')).toBeVisible();
    await userEvent.click(within(dialog).getByLabelText('Nicht erreichbar'));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Ablehnen' }));
    await waitFor(() => expect(sent).toEqual({ body: { reason: 'NOT_REACHABLE' }, version: '"0"' }));
    expect(await screen.findByText(/Jugendamt Kreis Wesel wird informiert/)).toBeVisible();
  });

  it('accepts with a and leads to the new file', async () => {
    server.use(
      http.post('*/api/v1/referrals/:id/accept', () =>
        HttpResponse.json({ caseId: 'c-1', caseNumber: 'WES-2026-00099' }),
      ),
    );
    await openFirst();
    await userEvent.keyboard('a');
    expect(await screen.findByText('Fall WES-2026-00099 eröffnet')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Zur Fallakte' })).toHaveAttribute('href', '/cases/c-1');
  });

  it('says when someone else was faster', async () => {
    server.use(
      http.post('*/api/v1/referrals/:id/accept', () =>
        HttpResponse.json(
          { type: 'https://kim.nrw/problems/precondition-failed', title: 'Inzwischen geändert', status: 412 },
          { status: 412 },
        ),
      ),
    );
    await openFirst();
    await userEvent.keyboard('a');
    expect(await screen.findByText('Inzwischen geändert')).toBeVisible();
  });
});
