import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Procedure } from '@shared/api/types/abh';
import { procedures } from '../../testing/demo/procedures';
import { renderPart } from '../../testing/render';
import { server } from '../../testing/server';
import { Checklist } from './checklist';

const procedure = procedures[0]!;
const ITEM = '*/api/v1/procedures/:id/checklist/:code';

/** The demo role is a case manager; checking is for officers. */
function asOfficer() {
  server.use(
    http.get('*/api/v1/me', () =>
      HttpResponse.json({
        sub: 'officer',
        name: 'Sven Albers',
        roles: ['residence-officer'],
        kis: [],
        org: 'abh',
      }),
    ),
  );
}

/** Answers 412 to every version but the given one, as the service does. */
function onlyVersion(version: number, seen: { version: string | null; body: unknown }[]) {
  server.use(
    http.patch(ITEM, async ({ request }) => {
      const sent = request.headers.get('If-Match');
      seen.push({ version: sent, body: await request.json() });
      if (sent === `"${version}"`) return HttpResponse.json({ ...procedure, version: version + 1 });
      const type = 'https://kim.nrw/problems/precondition-failed';
      return HttpResponse.json({ type, title: 'Inzwischen geändert', status: 412 }, { status: 412 });
    }),
  );
}

function nowStored(fresh: Partial<Procedure>) {
  server.use(
    http.get(`*/api/v1/procedures/${procedure.id}`, () => HttpResponse.json({ ...procedure, ...fresh })),
  );
}

async function check(name: RegExp, state: string) {
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name }));
  await user.click(await screen.findByRole('radio', { name: state }));
  return user;
}

describe('the checklist', () => {
  it('says the state as a word, the paragraph and who checked', async () => {
    asOfficer();
    renderPart(<Checklist procedure={procedure} />);
    const entry = (await screen.findByText(/Grundkenntnisse/)).closest('li')!;
    expect(within(entry).getByText('Nachweis fehlt')).toBeVisible();
    expect(within(entry).getByText(/§ 25b Abs. 1 S. 2 Nr. 2/)).toBeVisible();
    expect(within(entry).getByText(/Geprüft von Sven Albers/)).toBeVisible();
  });

  it('may only be read by others than officers', async () => {
    renderPart(<Checklist procedure={procedure} />);
    expect(await screen.findByText(/Grundkenntnisse/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Prüfen/ })).not.toBeInTheDocument();
  });

  it('passes over what a colleague changed elsewhere in the procedure', async () => {
    asOfficer();
    const seen: { version: string | null; body: unknown }[] = [];
    onlyVersion(7, seen);
    nowStored({ version: 7 });
    renderPart(<Checklist procedure={procedure} />);
    const user = await check(/Prüfen: Passpflicht/, 'erfüllt');
    await user.click(screen.getByRole('checkbox', { name: 'Nationalpass' }));
    await user.click(screen.getByRole('button', { name: 'Prüfung speichern' }));
    await waitFor(() => expect(seen.map(({ version }) => version)).toEqual(['"4"', '"7"']));
    expect(seen[1]!.body).toMatchObject({ state: 'MET', proof: ['PASS'], waived: false });
    await waitFor(() => expect(screen.queryByRole('radio')).not.toBeInTheDocument());
    expect(screen.queryByText(/Beide Prüfungen/)).not.toBeInTheDocument();
  });

  it('shows both findings when the same condition was checked meanwhile, and loses neither', async () => {
    asOfficer();
    const seen: { version: string | null; body: unknown }[] = [];
    onlyVersion(9, seen);
    const theirs = procedure.checklist.map((item) =>
      item.code === 'PASSPORT_DUTY'
        ? { ...item, state: 'NOT_MET' as const, note: 'Pass abgelaufen.', checkedBy: 'Ayşe Demirtaş' }
        : item,
    );
    nowStored({ version: 9, checklist: theirs });
    renderPart(<Checklist procedure={procedure} />);
    const user = await check(/Prüfen: Passpflicht/, 'erfüllt');
    await user.type(screen.getByLabelText(/Notiz/), 'Neuer Pass liegt vor.');
    await user.click(screen.getByRole('button', { name: 'Prüfung speichern' }));

    const both = await screen.findByRole('group', { name: 'Beide Prüfungen im Vergleich' });
    expect(within(both).getByText('nicht erfüllt')).toBeVisible();
    expect(within(both).getByText('Pass abgelaufen.')).toBeVisible();
    expect(within(both).getByText('Neuer Pass liegt vor.')).toBeVisible();
    expect(within(both).getByText(/Ayşe Demirtaş/)).toBeVisible();
    expect(seen).toHaveLength(1);

    await user.click(screen.getByRole('button', { name: 'Meine Angaben speichern' }));
    await waitFor(() => expect(seen).toHaveLength(2));
    expect(seen[1]).toMatchObject({ version: '"9"', body: { state: 'MET', note: 'Neuer Pass liegt vor.' } });
  });
});
