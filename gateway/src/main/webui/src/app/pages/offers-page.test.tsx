import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { renderPart } from '../../testing/render';
import { server } from '../../testing/server';
import { OffersPage } from './offers-page';

const NOTHING_FITS = 'Kein Angebot passt: Systemlücke melden';

function asked(): URLSearchParams[] {
  const questions: URLSearchParams[] = [];
  server.use(
    http.get('*/api/v1/offers', ({ request }) => {
      questions.push(new URL(request.url).searchParams);
      return HttpResponse.json({ items: [], next: null });
    }),
  );
  return questions;
}

describe('no fitting offer', () => {
  it('is a gap of the case in one step, with what was searched for and nothing of the person', async () => {
    const questions = asked();
    const sent: { to: string; body: Record<string, unknown> }[] = [];
    server.use(
      http.post('*/gaps', async ({ request }) => {
        sent.push({
          to: new URL(request.url).pathname,
          body: (await request.json()) as Record<string, unknown>,
        });
        return HttpResponse.json({ id: 'g' }, { status: 202 });
      }),
    );
    renderPart(<OffersPage />, '/?domain=HOUSING&rechtskreis=SGB_II&ags=05170024&language=uk&caseId=c-1');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: NOTHING_FITS }));
    expect(questions[0]!.get('rechtskreis')).toBe('SGB_II');
    expect(questions[0]!.has('caseId')).toBe(false);

    await user.type((await screen.findAllByRole('textbox')).at(-1)!, 'Keine bezahlbaren Wohnungen.');
    for (const group of ['dimension', 'frequency']) {
      await user.click(document.querySelector<HTMLInputElement>(`input[name="${group}"]`)!);
    }
    await user.click(document.querySelector<HTMLInputElement>('input[name="releasedForStructure"]')!);
    await user.click(document.querySelector<HTMLButtonElement>('dialog button[type="submit"]')!);

    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]!.to).toBe('/api/v1/cases/c-1/gaps');
    expect(sent[0]!.body).toMatchObject({
      kind: 'MISSING_OFFER',
      domain: 'HOUSING',
      rechtskreise: ['SGB_II'],
      ags: '05170024',
      title: 'Kein passendes Angebot, Wohnsituation, Ukrainisch, Moers',
    });
    expect(JSON.stringify(sent[0]!.body)).not.toContain('c-1');
  });

  it('is not sent anywhere that a forged link names', async () => {
    asked();
    renderPart(<OffersPage />, '/?domain=HOUSING&caseId=..%2Freferrals%2Fr-1');
    await screen.findByText('Kein Angebot gefunden');
    expect(screen.queryByRole('button', { name: NOTHING_FITS })).not.toBeInTheDocument();
  });

  it('is not offered to who searches without a case and enters no gaps', async () => {
    asked();
    renderPart(<OffersPage />, '/?domain=HOUSING');
    await screen.findByText('Kein Angebot gefunden');
    expect(screen.queryByRole('button', { name: NOTHING_FITS })).not.toBeInTheDocument();
  });
});
