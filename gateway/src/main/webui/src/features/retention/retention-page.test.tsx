import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadOfficeTexts } from '@shared/i18n/i18n';
import { demoMe } from '../../testing/demo/session';
import { renderPart } from '../../testing/render';
import { server } from '../../testing/server';
import type { AnnouncedCase, CaseRetention } from './retention';
import { RetentionPage } from './retention-page';

const CASE = '01900000-0000-7000-8002-000000000999';
const NUMBER = '05170-2022-000999';

const line = (own: Partial<AnnouncedCase>): AnnouncedCase => ({
  caseId: CASE,
  caseNumber: NUMBER,
  closedOn: '2022-03-04',
  day: '2026-12-24',
  state: 'ANNOUNCED',
  reason: 'RETENTION_OVER',
  holdUntil: null,
  holdReason: null,
  version: 4,
  ...own,
});

function lookAs(role: Parameters<typeof demoMe>[0]) {
  server.use(http.get('*/api/v1/me', () => HttpResponse.json(demoMe(role))));
}

function listed(...items: AnnouncedCase[]) {
  server.use(http.get('*/api/v1/team/retention/cases', () => HttpResponse.json({ items, next: null })));
}

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
      return HttpResponse.json({ caseId: CASE, version: 5 } satisfies Partial<CaseRetention>);
    }),
  );
  return sent;
}

describe('Aufbewahrung', () => {
  beforeEach(() => loadOfficeTexts());

  it('sets the years of the KI on the version that is shown', async () => {
    lookAs('ki-lead');
    const sent: { years: unknown; version: string | null }[] = [];
    server.use(
      http.put('*/api/v1/team/retention', async ({ request }) => {
        const { years } = (await request.json()) as { years: unknown };
        sent.push({ years, version: request.headers.get('If-Match') });
        return HttpResponse.json({ years, announceDays: 30, takeBackDays: 7, version: 2 });
      }),
    );
    renderPart(<RetentionPage />);
    const user = userEvent.setup();
    const years = await screen.findByLabelText(/Jahre nach Ende des Abschlussjahres/);
    await user.clear(years);
    await user.type(years, '11');
    await user.click(screen.getByRole('button', { name: 'Frist speichern' }));
    expect(sent).toEqual([]);
    await user.clear(years);
    await user.type(years, '5');
    await user.click(screen.getByRole('button', { name: 'Frist speichern' }));
    await waitFor(() => expect(sent).toEqual([{ years: 5, version: '"1"' }]));
  });

  it('puts an announced erasure on hold with a day to come and a reason', async () => {
    lookAs('ki-lead');
    listed(line({}));
    const sent = sentTo('hold');
    renderPart(<RetentionPage />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: `Löschung von ${NUMBER} aussetzen` }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText(/Aussetzen bis/), '2001-01-01');
    await user.click(dialog.getByLabelText('sonstiger Grund'));
    await user.click(dialog.getByRole('button', { name: 'Aussetzen' }));
    expect(sent).toEqual([]);
    await user.clear(dialog.getByLabelText(/Aussetzen bis/));
    await user.type(dialog.getByLabelText(/Aussetzen bis/), '2099-06-30');
    await user.type(dialog.getByLabelText(/Begründung/), 'Beschwerde beim Träger');
    await user.click(dialog.getByRole('button', { name: 'Aussetzen' }));
    await waitFor(() =>
      expect(sent).toEqual([
        {
          body: { until: '2099-06-30', reason: 'OTHER', note: 'Beschwerde beim Träger' },
          version: '"4"',
        },
      ]),
    );
  });

  it('offers to take back what somebody decided, and not what the years say', async () => {
    lookAs('coordinator');
    listed(
      line({ reason: 'PERSON_DEMANDS' }),
      line({ caseId: `${CASE.slice(0, -1)}8`, caseNumber: '05170-2022-000998' }),
    );
    const sent = sentTo('take-back');
    renderPart(<RetentionPage />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: `Löschung zurücknehmen: ${NUMBER}` }));
    await waitFor(() => expect(sent).toEqual([{ body: null, version: '"4"' }]));
    expect(screen.queryByRole('button', { name: 'Löschung zurücknehmen: 05170-2022-000998' })).toBeNull();
  });

  it('says that nothing is announced, and what failed', async () => {
    lookAs('coordinator');
    listed();
    const { unmount } = renderPart(<RetentionPage />);
    expect(await screen.findByText('Keine Löschung angekündigt')).toBeVisible();
    unmount();
    server.use(http.get('*/api/v1/team/retention/cases', () => new HttpResponse(null, { status: 503 })));
    renderPart(<RetentionPage />);
    expect(await screen.findByText('Die Liste wurde nicht geladen.', {}, { timeout: 8000 })).toBeVisible();
  });
});
