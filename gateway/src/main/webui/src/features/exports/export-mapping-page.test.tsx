import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { overtaken } from '../../testing/demo/overtaken';
import { renderPart } from '../../testing/render';
import { server } from '../../testing/server';
import type { ExportMapping } from './export-mapping';
import { ExportMappingPage } from './export-mapping-page';

const column = (header: string, codes: { from: string; to: string }[] = []) =>
  ({ header, field: 'SEX', text: null, codes }) as const;

/** Somebody saves `theirs` while the page is open. */
function aMappingThatBecomes(theirs: ExportMapping) {
  const saved: ExportMapping[] = [];
  const mine: ExportMapping = { separator: ';', columns: [column('Geschlecht')] };
  let stored = { version: 1, ...mine };
  let attempts = 0;
  server.use(
    http.get('*/api/v1/exports/mapping', () => HttpResponse.json(stored)),
    http.put('*/api/v1/exports/mapping', async ({ request }) => {
      attempts += 1;
      if (attempts === 1) stored = { version: 2, ...theirs };
      const refused = overtaken(request, stored.version);
      if (refused) return refused;
      saved.push((await request.json()) as ExportMapping);
      return HttpResponse.json({ ...stored, version: 3 });
    }),
  );
  return saved;
}

describe('the mapping of the export that two people change', () => {
  it('keeps both changes if they are in different settings', async () => {
    const saved = aMappingThatBecomes({ separator: '|', columns: [column('Geschlecht')] });
    renderPart(<ExportMappingPage />);
    await userEvent.type(await screen.findByLabelText('Name der Spalte 1'), ' (amtlich)');
    await userEvent.click(screen.getByRole('button', { name: 'Zuordnung speichern' }));
    await waitFor(() =>
      expect(saved).toEqual([{ separator: '|', columns: [column('Geschlecht (amtlich)')] }]),
    );
  });

  it('shows both lists of columns if both changed them', async () => {
    const theirs = [column('m/w/d', [{ from: 'FEMALE', to: 'w' }])];
    const saved = aMappingThatBecomes({ separator: ';', columns: theirs });
    renderPart(<ExportMappingPage />);
    await userEvent.type(await screen.findByLabelText('Name der Spalte 1'), ' (amtlich)');
    await userEvent.click(screen.getByRole('button', { name: 'Zuordnung speichern' }));
    expect(await screen.findByLabelText('Meine: Geschlecht (amtlich): Geschlecht')).toBeVisible();
    await userEvent.click(screen.getByLabelText('Gespeichert: m/w/d: Geschlecht · FEMALE=w'));
    await userEvent.click(screen.getByRole('button', { name: 'So weiter' }));
    expect(saved).toHaveLength(0);
    await userEvent.click(screen.getByRole('button', { name: 'Zuordnung speichern' }));
    await waitFor(() => expect(saved).toEqual([{ separator: ';', columns: theirs }]));
  });
});
