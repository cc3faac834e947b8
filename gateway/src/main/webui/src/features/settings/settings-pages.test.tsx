import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
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
        return HttpResponse.json(body);
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
});

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
