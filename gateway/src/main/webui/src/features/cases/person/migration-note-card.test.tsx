import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '@shared/api/types/case';
import { cases } from '../../../testing/demo/case-data';
import { migrationNote } from '../../../testing/demo/target-groups';
import { renderPart } from '../../../testing/render';
import { server } from '../../../testing/server';
import { MigrationNoteCard } from './migration-note-card';

const file = { ...(cases[0] as CaseFile), mine: true, closedAt: null };

describe('the note on the phase of migration', () => {
  it('is written on the version that was seen, with or without a phase', async () => {
    const sent: { ifMatch: string | null; body: unknown }[] = [];
    server.use(
      http.put('*/api/v1/cases/:id/migration-note', async ({ request }) => {
        sent.push({ ifMatch: request.headers.get('If-Match'), body: await request.json() });
        return HttpResponse.json(migrationNote);
      }),
    );
    renderPart(<MigrationNoteCard file={file} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Notiz bearbeiten' }));
    await userEvent.selectOptions(await screen.findByLabelText(/Phase/), 'ADAPTING');
    await userEvent.click(screen.getByRole('button', { name: 'Notiz speichern' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]!.ifMatch).toBe(`"${migrationNote.version}"`);
    expect(sent[0]!.body).toMatchObject({ phase: 'ADAPTING', note: migrationNote.note });
  });

  it('is withheld from everybody who does not work on the case', async () => {
    server.use(
      http.get('*/api/v1/cases/:id/migration-note', () =>
        HttpResponse.json({ ...migrationNote, withheld: true, note: null, version: 0 }),
      ),
    );
    renderPart(<MigrationNoteCard file={{ ...file, mine: false }} />);
    expect(await screen.findByText('Diese Notiz lesen nur Fallführung und Vertretung.')).toBeVisible();
  });
});
