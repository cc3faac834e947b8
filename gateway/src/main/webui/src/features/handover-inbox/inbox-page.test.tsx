import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { InboxHandover } from '@shared/api/types/abh';
import { inbox } from '../../testing/demo/procedures';
import { renderPart } from '../../testing/render';
import { server } from '../../testing/server';
import { HandoverInboxPage } from './inbox-page';

const EXTRACT = '*/api/v1/handover-inbox/:id/extract';
let stored: InboxHandover[];

beforeEach(() => {
  stored = structuredClone(inbox);
  server.use(
    http.get('*/api/v1/handover-inbox', () => HttpResponse.json({ items: stored, next: null })),
    http.get('*/api/v1/handover-inbox/:id', ({ params }) =>
      HttpResponse.json(stored.find(({ handoverId }) => handoverId === params.id)),
    ),
  );
});

async function openPage(down: number) {
  renderPart(
    <HandoverInboxPage slots={{ extract: ({ person }) => person.familyName, procedure: () => null }} />,
  );
  await screen.findByRole('list', { name: 'Übergaben' });
  await userEvent.keyboard('j'.repeat(down));
}

describe('the inbox of an authority', () => {
  it('reads the extract only when asked to, because each reading is logged', async () => {
    let read = 0;
    server.use(
      http.get(EXTRACT, () => {
        read += 1;
        return HttpResponse.json({ person: { familyName: 'Al-Khatib' }, domains: [], goals: [] });
      }),
    );
    await openPage(4);
    const open = await screen.findByRole('button', { name: 'Auszug lesen' });
    expect(read).toBe(0);
    expect(screen.getByText(/Jedes Lesen wird mit Ihrem Namen/)).toBeVisible();
    await userEvent.click(open);
    expect(await screen.findByText('Al-Khatib')).toBeVisible();
    expect(read).toBe(1);
    await userEvent.click(screen.getByRole('button', { name: 'Auszug schließen' }));
    expect(screen.queryByText('Al-Khatib')).not.toBeInTheDocument();
  });

  it('shows no extract before accepting', async () => {
    await openPage(1);
    expect(await screen.findByRole('button', { name: 'Annehmen' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Auszug lesen' })).not.toBeInTheDocument();
  });

  it('says when consent was withdrawn meanwhile', async () => {
    const type = 'https://kim.nrw/problems/consent-not-valid';
    server.use(
      http.get(EXTRACT, () =>
        HttpResponse.json({ type, title: 'Die Einwilligung gilt nicht mehr', status: 422 }, { status: 422 }),
      ),
    );
    await openPage(4);
    await userEvent.click(await screen.findByRole('button', { name: 'Auszug lesen' }));
    expect(await screen.findByText('Die Einwilligung gilt nicht mehr')).toBeVisible();
  });

  it('hints at the competent authority and proposes that reason for declining', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post('*/api/v1/handover-inbox/:id/decline', async ({ request }) => {
        sent.push({ ifMatch: request.headers.get('If-Match'), body: await request.json() });
        return HttpResponse.json({});
      }),
    );
    await openPage(2);
    expect(await screen.findByText('Vielleicht ist eine andere Behörde zuständig')).toBeVisible();
    await userEvent.keyboard('d');
    const dialog = await screen.findByRole('dialog', { name: 'Übergabe ablehnen' });
    expect(within(dialog).getByRole('radio', { name: 'Nicht zuständig (Wohnort)' })).toBeChecked();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Ablehnen' }));
    await waitFor(() => expect(sent).toEqual([{ ifMatch: '"0"', body: { reason: 'OUT_OF_AREA' } }]));
  });

  it('saves what was written on what is stored now when somebody else was faster', async () => {
    const versions: (string | null)[] = [];
    const notes: string[] = [];
    server.use(
      http.get('*/api/v1/handover-inbox/:id', ({ params }) =>
        HttpResponse.json(stored.find(({ handoverId }) => handoverId === params.id)),
      ),
      http.post('*/api/v1/handover-inbox/:id/decline', async ({ request }) => {
        versions.push(request.headers.get('If-Match'));
        notes.push(((await request.json()) as { note: string }).note);
        if (versions.length > 1) return HttpResponse.json({});
        stored = stored.map((one) => ({ ...one, version: 5 }));
        const type = 'https://kim.nrw/problems/precondition-failed';
        return HttpResponse.json({ type, title: 'Inzwischen geändert', status: 412 }, { status: 412 });
      }),
    );
    await openPage(2);
    await screen.findByRole('button', { name: 'Ablehnen' });
    await userEvent.keyboard('d');
    const dialog = await screen.findByRole('dialog', { name: 'Übergabe ablehnen' });
    await userEvent.type(within(dialog).getByLabelText(/Notiz/), 'Bleibt stehen');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Ablehnen' }));
    await waitFor(() => expect(versions).toEqual(['"0"', '"5"']));
    expect(notes).toEqual(['Bleibt stehen', 'Bleibt stehen']);
  });
});
