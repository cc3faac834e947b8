import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { overtaken } from '../../testing/demo/overtaken';
import { renderPart } from '../../testing/render';
import { server } from '../../testing/server';
import { ConsentTextsPage } from './consent-texts-page';
import { ProcederePage } from './procedere-page';

describe('the Übergabeprocedere of the KI', () => {
  it('is changed, added to and sent as a whole, and known points keep their codes', async () => {
    const sent: { items: { code: string; label: string; mandatory: boolean }[] }[] = [];
    server.use(
      http.put('*/api/v1/handovers/procedere', async ({ request }) => {
        const body = (await request.json()) as (typeof sent)[number];
        sent.push(body);
        expect(request.headers.get('If-Match')).toBe('"0"');
        return HttpResponse.json({ version: 1, ...body });
      }),
    );
    renderPart(<ProcederePage />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Punkt 7 entfernen' }));
    await user.click(screen.getByRole('button', { name: 'Punkt hinzufügen' }));
    await user.type(screen.getByLabelText(/Punkt 7/), 'Dolmetschung geklärt');
    await user.click(screen.getByRole('button', { name: 'Übergabeprocedere speichern' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.items.map(({ code }) => code)).toEqual([
      'CONSENT_PRESENT',
      'EXTRACT_CHOSEN',
      'RECIPIENT_CONFIRMED',
      'PERSON_INFORMED',
      'DATE_SET',
      'RETURN_CHANNEL',
      'DOLMETSCHUNG_GEKLAERT',
    ]);
  });

  it('shows both versions to who was overtaken, and saves what was chosen on the newer one', async () => {
    const { versions, bodies } = anOvertakenProcedere();
    renderPart(<ProcederePage />);
    const user = userEvent.setup();
    await user.type(await screen.findByLabelText(/^Punkt 1/), ' schriftlich');
    await user.click(screen.getByRole('button', { name: 'Übergabeprocedere speichern' }));
    expect(
      await screen.findByLabelText('Gespeichert: Einwilligung (Muss erfüllt sein), Kinder betreut'),
    ).toBeVisible();
    expect(screen.getByLabelText(/^Punkt 1/)).toHaveValue('Einwilligung schriftlich');
    expect(bodies).toHaveLength(0);
    await user.click(screen.getByLabelText(/^Gespeichert/));
    await user.click(screen.getByRole('button', { name: 'So weiter' }));
    await user.click(screen.getByRole('button', { name: 'Übergabeprocedere speichern' }));
    await waitFor(() => expect(bodies).toEqual([['Einwilligung', 'Kinder betreut']]));
    expect(versions).toEqual(['"3"', '"4"']);
  });

  it('goes back to the default on the version that is known, and says if it was overtaken', async () => {
    const { versions, bodies } = anOvertakenProcedere();
    renderPart(<ProcederePage />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Vorgabe wiederherstellen' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Vorgabe wiederherstellen' }));
    expect(await dialog.findByText(/Inzwischen geändert/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Vorgabe wiederherstellen' }));
    await waitFor(() => expect(bodies).toEqual([[]]));
    expect(versions).toEqual(['"3"', '"4"']);
  });
});

/** Somebody adds a point as soon as the first change is on its way. */
function anOvertakenProcedere() {
  const versions: (string | null)[] = [];
  const bodies: string[][] = [];
  const consent = { code: 'CONSENT_PRESENT', label: 'Einwilligung', mandatory: true, automatic: true };
  const children = { code: 'KINDER', label: 'Kinder betreut', mandatory: false, automatic: false };
  let stored = { version: 3, items: [consent] };
  server.use(
    http.get('*/api/v1/handovers/procedere', () => HttpResponse.json(stored)),
    http.put('*/api/v1/handovers/procedere', async ({ request }) => {
      versions.push(request.headers.get('If-Match'));
      if (versions.length === 1) stored = { version: 4, items: [consent, children] };
      const refused = overtaken(request, stored.version);
      if (refused) return refused;
      const { items } = (await request.json()) as { items: { label: string }[] };
      bodies.push(items.map(({ label }) => label));
      return HttpResponse.json({ ...stored, version: 5 });
    }),
  );
  return { versions, bodies };
}

describe('the translations of the consent', () => {
  it('are recorded as checked under the name of who checked', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post('*/api/v1/consents/texts/:language/review', async ({ params, request }) => {
        sent.push({ language: params.language, body: await request.json() });
        return HttpResponse.json({ items: [] });
      }),
    );
    renderPart(<ConsentTextsPage />);
    const user = userEvent.setup();
    await user.click((await screen.findAllByRole('button', { name: 'Als geprüft festhalten' }))[0]!);
    await user.type(await screen.findByLabelText(/Wer hat geprüft/), 'Layla Haddad');
    await user.click(screen.getAllByRole('button', { name: 'Als geprüft festhalten' }).at(-1)!);
    await waitFor(() => expect(sent).toEqual([{ language: 'ar', body: { reviewer: 'Layla Haddad' } }]));
  });
});
