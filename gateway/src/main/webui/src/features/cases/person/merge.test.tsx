import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../testing/demo/case-data';
import { renderPart } from '../../../testing/render';
import { server } from '../../../testing/server';
import { MergedNote } from '../file/merged-note';
import { DuplicatesCard } from './duplicates-card';
import { MergedCard } from './merged-card';

const file = cases[0]!;
const other = cases[2]!;
const merged = {
  caseId: other.id,
  caseNumber: other.number,
  responsibleName: 'Jonas Weber',
  mergedAt: '2026-11-20T10:00:00Z',
  undoUntil: '2026-12-20',
  mayUndo: true,
  version: 7,
};

const hint = (mayMerge: boolean) =>
  http.get('*/api/v1/cases/:id/duplicates', () =>
    HttpResponse.json({
      items: [
        {
          caseId: other.id,
          caseNumber: other.number,
          responsibleName: 'Miriam Kaya',
          reason: 'NAME_VARIANT',
          version: other.version,
          mayMerge,
        },
      ],
    }),
  );

describe('two cases of one person', () => {
  it('are merged only when somebody says that it is the same person', async () => {
    let sent: unknown;
    server.use(
      hint(true),
      http.post('*/api/v1/cases/:id/merges', async ({ request, params }) => {
        sent = { into: params.id, version: request.headers.get('If-Match'), body: await request.json() };
        return HttpResponse.json({ items: [merged] });
      }),
    );
    renderPart(<DuplicatesCard file={file} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Zusammenführen' }));
    const dialog = await screen.findByRole('dialog', { name: 'Fälle zusammenführen' });
    expect(within(dialog).getByText(`${file.number} läuft weiter.`, { exact: false })).toBeInTheDocument();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Zusammenführen' }));
    expect(await within(dialog).findByText('Bitte bestätigen.')).toBeInTheDocument();
    expect(sent).toBeUndefined();

    await userEvent.click(within(dialog).getByRole('checkbox', { name: /dieselbe Person/ }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Zusammenführen' }));
    await waitFor(() =>
      expect(sent).toMatchObject({
        into: file.id,
        body: { caseId: other.id, version: other.version, samePerson: true },
      }),
    );
    expect((sent as { version: string }).version).toContain(String(file.version));
  });

  it('are not merged by who may not', async () => {
    server.use(hint(false));
    renderPart(<DuplicatesCard file={file} />);
    expect(await screen.findByRole('link', { name: other.number })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Zusammenführen' })).not.toBeInTheDocument();
  });

  it('are taken apart again from the one that goes on', async () => {
    let sent: unknown;
    server.use(
      http.get('*/api/v1/cases/:id/merges', () => HttpResponse.json({ items: [merged] })),
      http.post('*/api/v1/cases/:id/merges/:merged/undo', async ({ request, params }) => {
        sent = { of: params.merged, body: await request.json() };
        return HttpResponse.json({ items: [] });
      }),
    );
    renderPart(<MergedCard file={file} />);
    expect(await screen.findByText('Zurücknehmen bis 20.12.2026')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Zurücknehmen' }));
    await waitFor(() => expect(sent).toEqual({ of: other.id, body: { version: 7 } }));
  });

  it('stay merged after the days to undo', async () => {
    server.use(
      http.get('*/api/v1/cases/:id/merges', () =>
        HttpResponse.json({ items: [{ ...merged, mayUndo: false }] }),
      ),
    );
    renderPart(<MergedCard file={file} />);
    expect(await screen.findByRole('link', { name: other.number })).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('lead from the file of the one to that of the other', async () => {
    const mergedInto = { caseId: other.id, caseNumber: other.number, mergedAt: '2026-11-20T10:00:00Z' };
    renderPart(<MergedNote file={{ ...file, mergedInto }} />);
    expect(await screen.findByText(`Zusammengeführt mit ${other.number} am 20.11.2026`)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: `Zum Fall ${other.number}` })).toHaveAttribute(
      'href',
      `/cases/${other.id}`,
    );
  });
});
