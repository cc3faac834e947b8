import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { renderPart } from '../../testing/render';
import { server } from '../../testing/server';
import { AccessesPage } from './accesses-page';

const access = (id: string, actorName: string | null, actorOrg: string | null) => ({
  id,
  time: '2026-11-20T09:00:00Z',
  actor: `sub-${id}`,
  actorName,
  actorOrg,
  role: 'case-manager',
  purpose: 'CASE_WORK',
  action: 'CASE_READ',
  subject: '01900000-0000-7000-8002-000000000101',
  personId: null,
});

function log() {
  const asked: URLSearchParams[] = [];
  server.use(
    http.get('*/api/v1/audit/accesses', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json({
        items: [access('1', 'Nele Hartwig', null), access('2', null, null)],
        next: null,
      });
    }),
  );
  return asked;
}

describe('the log of reads', () => {
  it('names who read, and says so of whom it does not know', async () => {
    log();
    renderPart(<AccessesPage />);
    const [, known, stranger] = await screen.findAllByRole('row');
    expect(within(known!).getByText('Nele Hartwig')).toBeVisible();
    expect(within(stranger!).getByText('unbekannt')).toBeVisible();
  });

  it('is asked by purpose and by day', async () => {
    const asked = log();
    renderPart(<AccessesPage />);
    const user = userEvent.setup();
    await user.selectOptions(await screen.findByLabelText('Zweck'), 'SUPERVISION');
    fireEvent.change(screen.getByLabelText('Vom'), { target: { value: '2026-11-01' } });
    fireEvent.change(screen.getByLabelText('Bis einschließlich'), { target: { value: '2026-11-20' } });
    await waitFor(() =>
      expect(Object.fromEntries(asked.at(-1) ?? [])).toMatchObject({
        purpose: 'SUPERVISION',
        from: '2026-11-01',
        until: '2026-11-20',
      }),
    );
  });
});
