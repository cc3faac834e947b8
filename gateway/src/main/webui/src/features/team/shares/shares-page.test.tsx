import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '@shared/session/me';
import { loadOfficeTexts } from '@shared/i18n/i18n';
import { demoMe } from '../../../testing/demo/session';
import { renderPart } from '../../../testing/render';
import { server } from '../../../testing/server';
import { SharesPage } from './shares-page';

const as = (role: Role) => server.use(http.get('*/api/v1/me', () => HttpResponse.json(demoMe(role))));

describe('shares of posts', () => {
  beforeEach(() => loadOfficeTexts());

  it('are calculated by the figures of a file that were shown first, and of those only', async () => {
    as('coordinator');
    let sent: Record<string, unknown> = {};
    server.use(
      http.post('*/api/v1/team/share-calculations', async ({ request }) => {
        sent = (await request.json()) as Record<string, unknown>;
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    renderPart(<SharesPage />);
    await userEvent.upload(
      await screen.findByLabelText('Zahlen aus einer CSV-Datei einlesen (AGS;Anzahl)'),
      new File(['AGS;Anzahl\n05170024;13.240\n05558012;3\n'], 'azr.csv', { type: 'text/csv' }),
    );
    expect(await screen.findByText('1 Kommune eingelesen')).toBeVisible();
    expect(screen.getByText('Zeile 3: Diese Kommune gehört nicht zum eigenen KI.')).toBeVisible();
    expect(screen.getByLabelText(/^Moers/)).toHaveValue(13240);

    await userEvent.type(screen.getByLabelText('Stichtag der Zahlen'), '2021-03-31');
    await userEvent.type(screen.getByLabelText('Stellen insgesamt (VZÄ)'), '6');
    await userEvent.type(screen.getByLabelText('Quelle'), 'AZR');
    await userEvent.type(screen.getByLabelText(/^Alpen/), '810');
    await userEvent.click(screen.getByRole('button', { name: 'Berechnen' }));
    await waitFor(() =>
      expect(sent).toMatchObject({ keyDate: '2021-03-31', source: 'AZR', posts: 6, step: 'QUARTER' }),
    );
    expect(sent.figures).toHaveLength(2);
    expect(sent.figures).toContainEqual({ ags: '05170024', persons: 13240 });
  });

  it('show what would change, and change only what was chosen', async () => {
    as('coordinator');
    let sent: unknown;
    server.use(
      http.post('*/api/v1/team/share-calculations/:id/takeover', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ items: [] });
      }),
    );
    renderPart(<SharesPage />);
    const row = await screen.findByRole('row', { name: /Nele Hartwig/ });
    expect(row).toHaveTextContent('50 %');
    expect(row).toHaveTextContent('25 %');
    expect(
      screen.getByText('Niemand ist zuständig. Bitte zuerst eine Zuständigkeit eintragen.'),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '1 Anteil übernehmen' }));
    await waitFor(() =>
      expect(sent).toEqual({ lines: [{ area: 'area-05170004-1', version: 0, share: 25 }] }),
    );
    expect(await screen.findByText('Stellenanteile übernommen')).toBeVisible();

    await userEvent.click(within(row).getByRole('checkbox'));
    expect(screen.queryByRole('button', { name: /übernehmen/ })).not.toBeInTheDocument();
  });

  it('are only read by the line management', async () => {
    as('ki-lead');
    renderPart(<SharesPage />);
    expect(await screen.findByRole('link', { name: 'Als CSV herunterladen' })).toBeVisible();
    expect(await screen.findByRole('row', { name: /Nele Hartwig/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: /übernehmen|Berechnen/ })).not.toBeInTheDocument();
  });
});
