import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { cases } from '../../testing/demo/case-data';
import { renderPart } from '../../testing/render';
import { server } from '../../testing/server';
import { OwnRequestsCard } from './own-requests-card';
import { RequestsSection } from './requests-section';

const file = cases[0]!;

function decided() {
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/v1/cases/:id/requests/:request/decide', async ({ request }) => {
      sent.push({ ifMatch: request.headers.get('If-Match'), body: await request.json() });
      return HttpResponse.json({});
    }),
  );
  return sent;
}

describe('a body that asks for a case', () => {
  it('is taken up, and the next step is a consent', async () => {
    const sent = decided();
    const toConsents = vi.fn();
    renderPart(<RequestsSection file={file} onGoToConsents={toConsents} />);
    await userEvent.setup().click(await screen.findByRole('button', { name: 'Aufgreifen' }));
    await waitFor(() => expect(toConsents).toHaveBeenCalled());
    expect(sent).toEqual([{ ifMatch: '"0"', body: { takeUp: true } }]);
  });

  it('is put aside with a note that stays in the file', async () => {
    const sent = decided();
    renderPart(<RequestsSection file={file} onGoToConsents={() => {}} />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Ablegen' }));
    await user.type(await screen.findByLabelText(/Notiz/), 'Person möchte nicht');
    await user.click(screen.getAllByRole('button', { name: 'Ablegen' }).at(-1)!);
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toEqual({ ifMatch: '"0"', body: { takeUp: false, note: 'Person möchte nicht' } });
  });

  it('cannot be decided by who only reads', async () => {
    renderPart(<RequestsSection file={{ ...file, mine: false }} onGoToConsents={() => {}} />);
    expect(await screen.findByText('Beratung')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Aufgreifen' })).not.toBeInTheDocument();
  });

  it('sees what it asked for, and asks once however often it is sent', async () => {
    const keys: (string | null)[] = [];
    server.use(
      http.post('*/api/v1/case-requests', ({ request }) => {
        keys.push(request.headers.get('Idempotency-Key'));
        return HttpResponse.json({}, { status: 202 });
      }),
    );
    renderPart(<OwnRequestsCard />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Um einen Fall bitten' }));
    await user.type(await screen.findByLabelText(/Fallnummer/), '05170-2026-000017');
    await user.selectOptions(screen.getByLabelText(/Wofür/), 'COUNSELLING');
    await user.click(screen.getByRole('button', { name: 'Bitte senden' }));
    expect(await screen.findByText('Die Bitte ist angekommen')).toBeVisible();
    expect(keys[0]).toBeTruthy();
  });
});
