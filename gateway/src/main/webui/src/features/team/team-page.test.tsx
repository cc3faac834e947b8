import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '@shared/session/me';
import { demoMe } from '../../testing/demo/session';
import { cases } from '../../testing/demo/case-data';
import { renderPart } from '../../testing/render';
import { server } from '../../testing/server';
import { TeamPage } from './team-page';

const as = (role: Role) => server.use(http.get('*/api/v1/me', () => HttpResponse.json(demoMe(role))));

describe('the team, for who coordinates', () => {
  beforeEach(() => as('coordinator'));

  it('shows loads by name with the share of a post', async () => {
    renderPart(<TeamPage />);
    const table = await screen.findByRole('table', { name: 'Offene Fälle' });
    const row = within(table).getByRole('row', { name: /Nele Hartwig/ });
    expect(row).toHaveTextContent('50 %');
    expect(row).toHaveTextContent('24');
    expect(row).toHaveTextContent(/abwesend bis/);
  });

  it('changes the share of an area on the version that is shown, and shows what it was', async () => {
    let sent: Record<string, unknown> = {};
    let version: string | null = null;
    server.use(
      http.put('*/api/v1/team/areas/:id', async ({ request }) => {
        sent = (await request.json()) as Record<string, unknown>;
        version = request.headers.get('If-Match');
        return HttpResponse.json({});
      }),
    );
    renderPart(<TeamPage />);
    await userEvent.click(
      (await screen.findAllByRole('button', { name: /^Zuständigkeit von .* ändern$/ }))[0]!,
    );
    const dialog = await screen.findByRole('dialog', { name: 'Zuständigkeit ändern' });
    const share = within(dialog).getByLabelText('Stellenanteil in Prozent');
    await userEvent.clear(share);
    await userEvent.type(share, '35');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Speichern' }));
    await waitFor(() => expect(sent).toMatchObject({ share: 35 }));
    expect(version).not.toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Verlauf zeigen' }));
    expect(await screen.findByText(/geändert von Sabine Koch/)).toBeInTheDocument();
  });

  it('names the languages of a colleague on the version that is shown', async () => {
    let sent: unknown;
    let version: string | null = null;
    server.use(
      http.put('*/api/v1/colleagues/:id/languages', async ({ request }) => {
        sent = await request.json();
        version = request.headers.get('If-Match');
        return HttpResponse.json({});
      }),
    );
    renderPart(<TeamPage />);
    await userEvent.click(await screen.findByRole('button', { name: 'Sprachen von Nele Hartwig ändern' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('checkbox', { name: 'Arabisch' })).toBeChecked();
    await userEvent.click(within(dialog).getByRole('checkbox', { name: 'Türkisch' }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Speichern' }));
    await waitFor(() => expect(sent).toEqual({ languages: expect.arrayContaining(['ar', 'fr', 'tr']) }));
    expect(version).toBe('"1"');
  });

  it('gives cases to a colleague and names those that were refused', async () => {
    let sent: { cases: { id: string; version: number; responsible: string }[] } | undefined;
    server.use(
      http.post('*/api/v1/cases/bulk/assign', async ({ request }) => {
        sent = (await request.json()) as typeof sent;
        return HttpResponse.json({
          items: [
            { id: sent!.cases[0]!.id, status: 200 },
            { id: sent!.cases[1]!.id, status: 412, problem: { title: 'Inzwischen geändert', status: 412 } },
          ],
        });
      }),
    );
    renderPart(<TeamPage />);
    await userEvent.click(await screen.findByRole('button', { name: 'Fälle abgeben: Miriam Kaya' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.selectOptions(await within(dialog).findByLabelText('Wer übernimmt?'), 'Nele Hartwig');
    const boxes = within(dialog).getAllByRole('checkbox');
    await userEvent.click(boxes[0]!);
    await userEvent.click(boxes[1]!);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Zuweisen' }));
    await waitFor(() => expect(sent?.cases).toHaveLength(2));
    const first = cases.find(({ id }) => id === sent!.cases[0]!.id);
    expect(sent!.cases[0]!.version).toBe(first!.version);
    expect(await within(dialog).findByText('1 Fall zugewiesen')).toBeVisible();
    expect(within(dialog).getByText(/Inzwischen geändert/)).toBeVisible();
  });
});

describe('the team, for a case manager', () => {
  it('lets one name the own languages only', async () => {
    as('case-manager');
    renderPart(<TeamPage />);
    expect(await screen.findByRole('button', { name: 'Sprachen von Miriam Kaya ändern' })).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Sprachen von Nele Hartwig ändern' }),
    ).not.toBeInTheDocument();
  });

  beforeEach(() => as('case-manager'));

  it('shows no loads, and lets oneself enter an absence with who stands in', async () => {
    let sent: unknown;
    server.use(
      http.post('*/api/v1/team/absences', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    renderPart(<TeamPage />);
    await userEvent.click(await screen.findByRole('button', { name: 'Abwesenheit eintragen' }));
    expect(screen.queryByRole('table', { name: 'Offene Fälle' })).toBeNull();
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).queryByLabelText('Wer ist abwesend?')).toBeNull();
    await userEvent.selectOptions(within(dialog).getByLabelText(/Vertretung/), 'Nele Hartwig');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Speichern' }));
    await waitFor(() => expect(sent).toMatchObject({ kind: 'LEAVE', absent: demoMe('case-manager').sub }));
  });
});
