import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { gaps } from '../../testing/demo/gap-data';
import { renderPart } from '../../testing/render';
import { server } from '../../testing/server';
import { BundleDialog } from './bundle-dialog';

const gap = gaps[2]!;
const other = gaps[3]!;

interface Sent {
  path: string;
  ifMatch: string | null;
  body: unknown;
}

/** Keeps what is sent; refuses the bundling of those gaps that are named. */
function watch(refused: string[] = []): Sent[] {
  const sent: Sent[] = [];
  const keep = async (request: Request) =>
    sent.push({
      path: new URL(request.url).pathname.replace('/api/v1', ''),
      ifMatch: request.headers.get('If-Match'),
      body: await request.json(),
    });
  server.use(
    http.post('*/api/v1/themes', async ({ request }) => {
      await keep(request);
      return HttpResponse.json({ id: 'new-theme' }, { status: 201 });
    }),
    http.post('*/api/v1/gaps/:id/bundle', async ({ request, params }) => {
      await keep(request);
      if (!refused.includes(String(params.id))) return HttpResponse.json(gap);
      refused.length = 0;
      const type = 'https://kim.nrw/problems/precondition-failed';
      return HttpResponse.json({ type, title: 'Inzwischen geändert', status: 412 }, { status: 412 });
    }),
  );
  return sent;
}

async function open() {
  renderPart(<BundleDialog gap={gap} onClose={() => {}} />);
  const user = userEvent.setup();
  const save = await screen.findByRole('button', { name: 'In ein Thema bündeln' });
  return { user, save };
}

describe('bundling a gap', () => {
  it('offers themes that still gather and puts the gap into the chosen one', async () => {
    const sent = watch();
    const { user, save } = await open();
    expect(screen.queryByRole('radio', { name: /Spracherwerb/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: /Wohnraum und Vermittlung/ }));
    await user.click(save);
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ path: `/gaps/${gap.id}/bundle`, ifMatch: `"${gap.version}"` });
  });

  it('makes a new theme over all Lebensbereiche of the gaps that go into it', async () => {
    const sent = watch();
    const { user, save } = await open();
    await user.click(screen.getByRole('radio', { name: 'Neues Thema anlegen' }));
    const name = screen.getByLabelText('Name des Themas');
    await user.clear(name);
    await user.click(save);
    expect((await screen.findAllByText(/Bitte ausfüllen/)).length).toBeGreaterThan(0);
    expect(sent).toHaveLength(0);

    await user.type(name, 'Zugang zu Diensten');
    await user.click(screen.getByRole('checkbox', { name: /Wohnungsgeber verlangen/ }));
    await user.click(save);
    await waitFor(() => expect(sent).toHaveLength(3));
    expect(sent[0]).toMatchObject({
      path: '/themes',
      body: { title: 'Zugang zu Diensten', domains: [gap.domain, other.domain] },
    });
    expect(sent.slice(1).map(({ body }) => body)).toEqual([
      { themeId: 'new-theme' },
      { themeId: 'new-theme' },
    ]);
    expect(await screen.findByText('2 Systemlücken gebündelt')).toBeVisible();
  });

  it('does not make a second theme when a gap was refused at first', async () => {
    const sent = watch([gap.id]);
    const { user, save } = await open();
    await user.click(screen.getByRole('radio', { name: 'Neues Thema anlegen' }));
    await user.click(save);
    expect(await screen.findByText('Inzwischen geändert')).toBeVisible();
    await user.click(save);
    await waitFor(() => expect(sent).toHaveLength(3));
    expect(sent.filter(({ path }) => path === '/themes')).toHaveLength(1);
  });
});
