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

  it('show who changed them and when', async () => {
    renderPart(<ChecklistsPage />);
    expect(await screen.findByText('Fassung 2')).toBeVisible();
    expect(screen.getByText(/Sabine Koch/)).toBeVisible();
  });
});
