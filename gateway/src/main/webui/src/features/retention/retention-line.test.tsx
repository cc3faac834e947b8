import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadOfficeTexts } from '@shared/i18n/i18n';
import { renderPart } from '../../testing/render';
import { server } from '../../testing/server';
import { ErasedNote } from './erased-note';
import type { CaseRetention } from './retention';
import { RetentionLine } from './retention-line';

const CASE = '01900000-0000-7000-8002-000000000999';
const NUMBER = '05170-2022-000999';

const retention = (own: Partial<CaseRetention>): CaseRetention => ({
  caseId: CASE,
  state: 'KEPT',
  eraseOn: '2030-01-01',
  reason: null,
  note: null,
  holdUntil: null,
  holdReason: null,
  holdNote: null,
  mayDecide: true,
  version: 4,
  ...own,
});

/** What is sent to a step of the case, with the version that it was taken on. */
function sentTo(step: string) {
  const sent: { body: unknown; version: string | null }[] = [];
  server.use(
    http.post(`*/api/v1/cases/:id/retention/${step}`, async ({ request }) => {
      const text = await request.text();
      sent.push({
        body: text ? (JSON.parse(text) as unknown) : null,
        version: request.headers.get('If-Match'),
      });
      return HttpResponse.json(retention({ version: 5 }));
    }),
  );
  return sent;
}

describe('the file of a case that is over', () => {
  beforeEach(() => loadOfficeTexts());

  const shown = (own: Partial<CaseRetention>) => {
    server.use(http.get('*/api/v1/cases/:id/retention', () => HttpResponse.json(retention(own))));
    renderPart(<RetentionLine caseId={CASE} number={NUMBER} />);
  };

  it('says on which day it is erased, and to who may not decide no more than that', async () => {
    shown({ mayDecide: false });
    expect(await screen.findByText('Wird am 01.01.2030 gelöscht')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says what stops it, and lets that be ended', async () => {
    const sent = sentTo('release');
    shown({ state: 'HELD', holdUntil: '2031-05-05', holdReason: 'LEGAL_DISPUTE', eraseOn: '2031-05-06' });
    expect(await screen.findByText('Löschung bis 05.05.2031 ausgesetzt')).toBeVisible();
    expect(screen.getByText(/Rechtsstreit/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: `Aussetzung beenden: ${NUMBER}` }));
    await waitFor(() => expect(sent).toHaveLength(1));
  });

  it('is erased earlier for a reason', async () => {
    const sent = sentTo('erase');
    shown({});
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: `Früher löschen: Fall ${NUMBER}` }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.queryByLabelText('Aufbewahrungsfrist abgelaufen')).toBeNull();
    await user.click(dialog.getByLabelText('von der Person verlangt'));
    await user.click(dialog.getByRole('button', { name: 'Löschung ankündigen' }));
    await waitFor(() => expect(sent).toEqual([{ body: { reason: 'PERSON_DEMANDS' }, version: '"4"' }]));
  });

  it('says nothing of erasure as long as the case is not over', async () => {
    let asked = false;
    server.use(
      http.get('*/api/v1/cases/:id/retention', () => {
        asked = true;
        return HttpResponse.json(retention({ state: null, eraseOn: null, mayDecide: false }));
      }),
    );
    renderPart(<RetentionLine caseId={CASE} number={NUMBER} />);
    await waitFor(() => expect(asked).toBe(true));
    await waitFor(() => expect(screen.queryByText(/gelöscht/)).toBeNull());
  });

  it('once erased says so in plain words', async () => {
    renderPart(
      <ErasedNote
        problem={{
          type: 'x',
          title: 'Dieser Fall wurde gelöscht',
          status: 410,
          erasedAt: '2026-03-04T02:00:00Z',
        }}
      />,
    );
    expect(await screen.findByText('Dieser Fall wurde am 04.03.2026 gelöscht')).toBeVisible();
  });
});
