import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '@shared/session/me';
import { allowedIn, gaps } from '../../testing/demo/gap-data';
import { renderPart } from '../../testing/render';
import { server } from '../../testing/server';
import { GapsPage } from './gaps-page';

let stored = structuredClone(gaps);
let asked: string[][] = [];

function as(role: Role, acts: boolean) {
  stored = structuredClone(gaps).map((gap) => ({ ...gap, allowedActions: acts ? gap.allowedActions : [] }));
  asked = [];
  server.use(
    http.get('*/api/v1/me', () =>
      HttpResponse.json({ sub: 'me', name: 'Ich', roles: [role], kis: [], org: 'ki' }),
    ),
    http.get('*/api/v1/gaps', ({ request }) => {
      const status = new URL(request.url).searchParams.getAll('status');
      asked.push(status);
      const items = stored.filter((gap) => status.length === 0 || status.includes(gap.status));
      return HttpResponse.json({ items, next: null });
    }),
    http.get('*/api/v1/gaps/:id', ({ params }) =>
      HttpResponse.json(stored.find(({ id }) => id === params.id)),
    ),
    http.post('*/api/v1/gaps/:id/:step', ({ params }) => {
      const status = { triage: 'TRIAGED', recognise: 'RECOGNISED' }[String(params.step)] as 'TRIAGED';
      stored = stored.map((gap) =>
        gap.id === params.id
          ? { ...gap, status, allowedActions: allowedIn(status), version: gap.version + 1 }
          : gap,
      );
      return HttpResponse.json({});
    }),
  );
}

describe('gaps for the koordinierende Stelle', () => {
  beforeEach(() => as('coordinator', true));

  it('start with what waits and are worked through by keyboard', async () => {
    renderPart(<GapsPage />);
    await screen.findByRole('list', { name: 'Systemlücken' });
    expect(asked[0]).toEqual(['REPORTED', 'TRIAGED', 'RECOGNISED']);
    await userEvent.keyboard('j');
    await screen.findByRole('button', { name: 'Prüfung beginnen' });
    await userEvent.keyboard('a');
    await screen.findByRole('button', { name: 'Nicht anerkennen' });
    await userEvent.keyboard('a');
    expect(await screen.findByRole('button', { name: 'In ein Thema bündeln' })).toBeVisible();
    await waitFor(() => expect(stored[0]!.status).toBe('RECOGNISED'));
  });

  it('are not rejected without a reason', async () => {
    renderPart(<GapsPage />);
    await screen.findByRole('list', { name: 'Systemlücken' });
    await userEvent.keyboard('jj');
    await screen.findByRole('button', { name: 'Nicht anerkennen' });
    await userEvent.keyboard('d');
    const dialog = await screen.findByRole('dialog', { name: 'Systemlücke nicht anerkennen' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Nicht anerkennen' }));
    expect((await within(dialog).findAllByText(/Bitte ausfüllen/)).length).toBeGreaterThan(0);
    expect(stored[1]!.status).toBe('TRIAGED');
  });
});

describe('gaps for those who only read', () => {
  it('show all states and no way to change them', async () => {
    as('case-manager', false);
    renderPart(<GapsPage />);
    await screen.findByRole('list', { name: 'Systemlücken' });
    expect(asked[0]).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Systemlücke eintragen' })).not.toBeInTheDocument();
    await userEvent.keyboard('j');
    await screen.findByRole('heading', { level: 2, name: stored[0]!.title });
    expect(screen.queryByRole('button', { name: 'Prüfung beginnen' })).not.toBeInTheDocument();
  });
});
