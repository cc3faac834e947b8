import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { renderPart } from '../../testing/render';
import { server } from '../../testing/server';
import { ImportPage } from './import-page';

const CSV = 'source;givenName\nALT-1;Amina\n;Ohne\n';

describe('taking over existing cases', () => {
  it('checks first, tells of each line, and stores only when told', async () => {
    const runs: { dryRun: string | null; type: string | null; body: string }[] = [];
    server.use(
      http.post('*/api/v1/imports', async ({ request }) => {
        const dryRun = new URL(request.url).searchParams.get('dryRun');
        runs.push({ dryRun, type: request.headers.get('Content-Type'), body: await request.text() });
        const real = dryRun === 'false';
        return HttpResponse.json({
          dryRun: !real,
          lines: [
            {
              line: 2,
              source: 'ALT-1',
              outcome: real ? 'CREATED' : 'READY',
              caseId: real ? '01900000-0000-7000-8002-000000000999' : null,
              possibleDuplicate: true,
              violations: [],
            },
            {
              line: 3,
              source: null,
              outcome: 'REJECTED',
              caseId: null,
              possibleDuplicate: false,
              violations: [{ pointer: '/source', code: 'NotBlank', message: 'darf nicht leer sein' }],
            },
          ],
        });
      }),
    );
    renderPart(<ImportPage />);
    const user = userEvent.setup();
    await user.upload(
      await screen.findByLabelText(/CSV-Datei/),
      new File([CSV], 'faelle.csv', { type: 'text/csv' }),
    );
    expect(await screen.findByText('Noch ist nichts gespeichert.')).toBeVisible();
    expect(screen.getByText('source: darf nicht leer sein')).toBeVisible();
    expect(screen.getByText('Eine ähnliche Person ist schon bekannt.')).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Einen Fall übernehmen' }));
    expect(await screen.findByRole('link', { name: 'ALT-1' })).toHaveAttribute(
      'href',
      '/cases/01900000-0000-7000-8002-000000000999',
    );
    expect(runs.map(({ dryRun }) => dryRun)).toEqual(['true', 'false']);
    expect(runs[0]?.type).toContain('text/csv');
    expect(runs[1]?.body).toBe(CSV);
  });
});
