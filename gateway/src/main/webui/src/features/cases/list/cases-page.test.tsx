import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { CaseView } from '@shared/api/types/case';
import { cases } from '../../../testing/demo/case-data';
import { renderPart } from '../../../testing/render';
import { server } from '../../../testing/server';
import { CasesPage } from './cases-page';

const first = cases[0]!;
const FIRST = `${first.person.familyName}, ${first.person.givenName}`;

function listened(path: string) {
  const sent: unknown[] = [];
  server.events.on('request:start', ({ request }) => {
    if (!request.url.includes(path) || request.method === 'GET') return;
    void request
      .clone()
      .text()
      .then((text) =>
        sent.push({ method: request.method, url: request.url, ...(text && { body: JSON.parse(text) }) }),
      );
  });
  return sent as { method: string; url: string; body?: { cases: Record<string, unknown>[] } & CaseView }[];
}

describe('the case list', () => {
  it('sets the follow-up of the chosen cases and takes it back on each version that was made', async () => {
    const sent = listened('/cases/bulk/follow-up');
    const { version, nextFollowUp } = first;
    renderPart(<CasesPage />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('checkbox', { name: `${FIRST} auswählen` }));
    await user.click(screen.getByRole('button', { name: 'Wiedervorlage setzen' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText(/Wiedervorlage/), '2099-01-04');
    await user.click(within(dialog).getByRole('button', { name: 'Wiedervorlage setzen' }));
    await user.click(await screen.findByRole('button', { name: 'Rückgängig' }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[0]?.body?.cases).toEqual([{ id: first.id, version, followUp: '2099-01-04' }]);
    expect(sent[1]?.body?.cases).toEqual([{ id: first.id, version: version + 1, followUp: nextFollowUp }]);
    expect(await screen.findByText('Rückgängig gemacht')).toBeVisible();
  });

  it('names each case that was refused, and why', async () => {
    server.use(
      http.post('*/api/v1/cases/bulk/follow-up', () =>
        HttpResponse.json({
          items: [
            {
              id: first.id,
              status: 412,
              state: null,
              problem: { type: 'x', title: 'Inzwischen geändert', detail: null },
            },
          ],
        }),
      ),
    );
    renderPart(<CasesPage />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('checkbox', { name: `${FIRST} auswählen` }));
    await user.click(screen.getByRole('button', { name: 'Wiedervorlage setzen' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Wiedervorlage setzen' }));
    expect(await within(dialog).findByText('Inzwischen geändert')).toBeVisible();
    expect(within(dialog).getByText('nicht geändert')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Rückgängig' })).not.toBeInTheDocument();
  });

  it('is walked with j and k, and never while somebody types', async () => {
    renderPart(<CasesPage />);
    const user = userEvent.setup();
    const rows = await screen.findAllByRole('rowheader');
    await user.keyboard('j');
    expect(within(rows[0]!).getByRole('link')).toHaveFocus();
    await user.keyboard('jk');
    expect(within(rows[0]!).getByRole('link')).toHaveFocus();
    await user.keyboard('x');
    expect(screen.getByText('1 Fall ausgewählt')).toBeVisible();
    const search = screen.getByRole('searchbox', { name: 'Name oder Fallnummer' });
    await user.click(search);
    await user.keyboard('jkx');
    expect(search).toHaveValue('jkx');
    expect(search).toHaveFocus();
  });

  it('keeps what it shows as a view, without the name that was searched for', async () => {
    const sent = listened('/case-views/');
    renderPart(<CasesPage />, '/?phase=MONITORING&q=Khatib&columns=NUMBER');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Ansicht speichern' }));
    await user.type(await screen.findByLabelText('Name der Ansicht'), 'Meine');
    await user.click(screen.getByRole('button', { name: 'Speichern' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.body).toEqual({
      name: 'Meine',
      phase: 'MONITORING',
      onlyOwn: true,
      sort: 'NEWEST',
      columns: ['NUMBER'],
    });
  });
});
