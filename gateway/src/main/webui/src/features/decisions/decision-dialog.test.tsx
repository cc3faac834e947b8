import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { decisions, meetings } from '../../testing/demo/steering-data';
import { renderPart } from '../../testing/render';
import { server } from '../../testing/server';
import { DecisionDialog } from './decision-dialog';

const meeting = meetings[0]!;
const item = meeting.agenda![1]!;

async function open() {
  renderPart(<DecisionDialog meeting={meeting} item={item} onClose={() => {}} />);
  const user = userEvent.setup();
  const save = await screen.findByRole('button', { name: 'Beschluss festhalten' });
  return { user, save };
}

function answers(respond: (request: Request) => Promise<Response>) {
  server.use(http.post('*/api/v1/meetings/:id/agenda/:item/decision', ({ request }) => respond(request)));
}

describe('recording a decision', () => {
  it('starts with the way this body decides and asks for counted votes', async () => {
    const { user, save } = await open();
    expect(screen.getByRole('radio', { name: 'mit einfacher Mehrheit' })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: 'angenommen' }));
    await user.click(save);
    const summary = await screen.findByText('3 Angaben fehlen oder passen nicht');
    const links = within(summary.closest('.kern-alert') as HTMLElement).getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Wortlaut – Bitte ausfüllen.',
      'Ja – Bitte die Stimmen zählen.',
      'Nein – Bitte die Stimmen zählen.',
    ]);
  });

  it('needs no votes by consent and sends none', async () => {
    const bodies: unknown[] = [];
    answers(async (request) => {
      bodies.push(await request.json());
      return HttpResponse.json(decisions[0]);
    });
    const { user, save } = await open();
    await user.click(screen.getByRole('radio', { name: 'angenommen' }));
    await user.type(screen.getByLabelText(/Wortlaut/), 'So soll es sein.');
    await user.type(screen.getByLabelText('Ja'), '4');
    await user.click(screen.getByRole('radio', { name: 'im Konsens' }));
    await user.click(save);
    await waitFor(() => expect(bodies).toHaveLength(1));
    expect(bodies[0]).toEqual({
      result: 'ADOPTED',
      text: 'So soll es sein.',
      mode: 'KONSENS',
      assignments: [],
    });
  });

  it('takes assignments with function and date, and names the version of the meeting', async () => {
    const seen: { ifMatch: string | null; body: unknown }[] = [];
    answers(async (request) => {
      seen.push({ ifMatch: request.headers.get('If-Match'), body: await request.json() });
      return HttpResponse.json(decisions[0]);
    });
    const { user, save } = await open();
    await user.click(screen.getByRole('radio', { name: 'vertagt' }));
    await user.type(screen.getByLabelText(/Wortlaut/), 'Erst Zahlen vorlegen.');
    await user.click(screen.getByRole('button', { name: 'Arbeitsauftrag hinzufügen' }));
    expect(screen.getByLabelText('Was ist zu tun?')).toHaveFocus();
    expect(screen.queryByText('Bitte ausfüllen.')).not.toBeInTheDocument();
    await user.type(screen.getByLabelText('Was ist zu tun?'), 'Zahlen erheben');
    await user.type(screen.getByLabelText('Welche Funktion?'), 'Leitung Jugendamt');
    await user.click(save);
    await waitFor(() => expect(seen).toHaveLength(1));
    expect(seen[0]).toMatchObject({
      ifMatch: `"${meeting.version}"`,
      body: {
        result: 'POSTPONED',
        assignments: [{ title: 'Zahlen erheben', ownerFunction: 'Leitung Jugendamt' }],
      },
    });
  });

  it('keeps everything when the votes do not carry the result', async () => {
    answers(async () =>
      HttpResponse.json(
        {
          type: 'https://kim.nrw/problems/no-majority',
          title: 'Die Stimmen reichen für dieses Ergebnis nicht',
          status: 422,
        },
        { status: 422 },
      ),
    );
    const { user, save } = await open();
    await user.click(screen.getByRole('radio', { name: 'angenommen' }));
    await user.type(screen.getByLabelText(/Wortlaut/), 'Text');
    await user.type(screen.getByLabelText('Ja'), '2');
    await user.type(screen.getByLabelText('Nein'), '3');
    await user.click(save);
    expect(await screen.findByText('Die Stimmen reichen für dieses Ergebnis nicht')).toBeVisible();
    expect(screen.getByLabelText('Nein')).toHaveValue(3);
  });
});
