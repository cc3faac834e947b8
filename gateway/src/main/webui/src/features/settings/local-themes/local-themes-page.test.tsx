import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { LocalTheme } from '@shared/api/types/local-theme';
import { demoMe } from '../../../testing/demo/session';
import { localThemes } from '../../../testing/demo/target-groups';
import { renderPart } from '../../../testing/render';
import { server } from '../../../testing/server';
import { LocalThemesPage } from './local-themes-page';
import { added } from './save-themes';

describe('the own themes of a KI', () => {
  it('are retired and never removed once they were stored', async () => {
    const sent: { themes: LocalTheme[] }[] = [];
    server.use(
      http.get('*/api/v1/me', () => HttpResponse.json(demoMe('tenant-admin'))),
      http.put('*/api/v1/local-themes', async ({ request }) => {
        const body = (await request.json()) as { themes: LocalTheme[] };
        sent.push(body);
        return HttpResponse.json({ version: 2, list: body });
      }),
    );
    renderPart(<LocalThemesPage />);
    await userEvent.click(await screen.findByRole('button', { name: 'Kita-Platz stilllegen' }));
    expect(screen.queryByRole('button', { name: 'Kita-Platz entfernen' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Themen speichern' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]!.themes[0]).toMatchObject({ code: 'KITA_PLATZ', retired: true });
    expect(sent[0]!.themes).toHaveLength(localThemes.list.themes.length);
  });

  it('takes over a list without changing what is there', () => {
    const [first] = localThemes.list.themes;
    const other = { ...first!, de: 'anders' };
    const more = { ...first!, code: 'NEU' };
    expect(added([first!], [other, more]).map(({ code, de }) => `${code} ${de}`)).toEqual([
      'KITA_PLATZ Kita-Platz',
      'NEU Kita-Platz',
    ]);
  });
});
