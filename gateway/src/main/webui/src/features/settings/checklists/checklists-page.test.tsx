import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadOfficeTexts } from '@shared/i18n/i18n';
import { renderPart } from '../../../testing/render';
import { server } from '../../../testing/server';
import { ChecklistsPage } from './checklists-page';
import type { ChecklistsVersion } from './checklists';

describe('the checklists of the transitions', () => {
  beforeEach(() => loadOfficeTexts());

  it('are hidden, worded and added to on the version that is shown, and known points keep their codes', async () => {
    let sent: { points: { code: string; hidden: boolean; de: string }[] } | undefined;
    let version: string | null = null;
    server.use(
      http.put('*/api/v1/team/transition-checklists', async ({ request }) => {
        sent = (await request.json()) as typeof sent;
        version = request.headers.get('If-Match');
        return HttpResponse.json({ version: 3, points: [] } satisfies Partial<ChecklistsVersion>);
      }),
    );
    renderPart(<ChecklistsPage />);
    const user = userEvent.setup();
    const first = await screen.findByLabelText('Punkt 1 auf Deutsch');
    await user.clear(first);
    await user.type(first, 'Beide Stellen anrufen');
    await user.click(screen.getByLabelText('Punkt 2 ausblenden'));
    await user.click(screen.getByRole('button', { name: 'Punkt hinzufügen: Volljährigkeit' }));
    await user.type(screen.getByLabelText('Punkt 4 auf Deutsch'), 'Lotsin für Übergänge');
    await user.type(screen.getByLabelText('Punkt 4 auf Englisch'), 'Guide');
    await user.click(screen.getByRole('button', { name: 'Prüflisten speichern' }));
    await waitFor(() => expect(sent?.points).toHaveLength(4));
    expect(version).toBe('"2"');
    expect(sent?.points.map(({ code, hidden }) => `${code} ${hidden}`)).toEqual([
      'BODIES_INFORMED false',
      'ACCOUNT true',
      'YOUTH_HELP false',
      'LOTSIN_FUER_UEBERGAENGE false',
    ]);
    expect(sent?.points[0]).not.toHaveProperty('known');
    expect(sent?.points[0]?.de).toBe('Beide Stellen anrufen');
  });

  it('show both versions to who was overtaken, and save what was chosen on the newer one', async () => {
    const versions: (string | null)[] = [];
    const point = (de: string) => ({
      point: {
        kind: 'VOLLJAEHRIGKEIT' as const,
        code: 'GUARDIAN',
        monthsBefore: 1,
        de,
        en: 'Guardian',
        hidden: false,
      },
    });
    let stored = { version: 2, points: [point('Vormund fragen')] };
    server.use(
      http.get('*/api/v1/team/transition-checklists', () => HttpResponse.json(stored)),
      http.put('*/api/v1/team/transition-checklists', ({ request }) => {
        versions.push(request.headers.get('If-Match'));
        if (versions.length === 1) {
          stored = { version: 3, points: [point('Vormundin anschreiben')] };
          return HttpResponse.json(
            { type: 'https://kim.nrw/problems/precondition-failed', title: 'Geändert', status: 412 },
            { status: 412, headers: { 'Content-Type': 'application/problem+json' } },
          );
        }
        return HttpResponse.json({ version: 4, points: [] });
      }),
    );
    renderPart(<ChecklistsPage />);
    const user = userEvent.setup();
    const words = await screen.findByLabelText('Punkt 1 auf Deutsch');
    await user.clear(words);
    await user.type(words, 'Vormund anrufen');
    await user.click(screen.getByRole('button', { name: 'Prüflisten speichern' }));
    expect(await screen.findByLabelText('Gespeichert: Vormundin anschreiben')).toBeVisible();
    expect(screen.getByLabelText('Punkt 1 auf Deutsch')).toHaveValue('Vormund anrufen');
    await user.click(screen.getByLabelText('Meine: Vormund anrufen'));
    await user.click(screen.getByRole('button', { name: 'So weiter' }));
    await user.click(screen.getByRole('button', { name: 'Prüflisten speichern' }));
    await waitFor(() => expect(versions).toEqual(['"2"', '"3"']));
  });

  it('show who changed them and when', async () => {
    renderPart(<ChecklistsPage />);
    expect(await screen.findByText('Fassung 2')).toBeVisible();
    expect(screen.getByText(/Sabine Koch/)).toBeVisible();
  });
});
