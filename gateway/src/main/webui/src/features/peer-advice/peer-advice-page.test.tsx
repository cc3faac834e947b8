import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { cases } from '../../testing/demo/case-data';
import { advice } from '../../testing/demo/conferences';
import { renderPart } from '../../testing/render';
import { server } from '../../testing/server';
import { AskTeam } from './ask-team';
import { PeerAdvicePage } from './peer-advice-page';

describe('Kollegiale Beratung', () => {
  it('shows groups and the question, and the way to the case only to who works on it', async () => {
    renderPart(<PeerAdvicePage />);
    const own = await screen.findByRole('article', { name: /27 bis 39, Fluchtländer, geduldet/ });
    expect(within(own).getByRole('link', { name: 'Zu meinem Fall' })).toBeVisible();
    expect(within(own).getByRole('button', { name: 'Beratung beenden' })).toBeVisible();
    const other = screen.getByRole('article', { name: 'Person: 40 bis 64' });
    expect(within(other).queryByRole('link')).toBeNull();
    expect(within(other).queryByRole('button', { name: 'Beratung beenden' })).toBeNull();
  });

  it('keeps an answer that may name somebody and says why it was not sent', async () => {
    server.use(
      http.post('*/api/v1/peer-advice/:id/answers', () =>
        HttpResponse.json(
          {
            type: 'https://kim.nrw/problems/personal-data-suspected',
            title: 'Der Text könnte Angaben zu einer Person enthalten',
            status: 422,
            violations: [{ pointer: '/text', code: 'Name', message: 'sieht nach einem Namen aus' }],
          },
          { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    renderPart(<PeerAdvicePage />);
    const other = await screen.findByRole('article', { name: 'Person: 40 bis 64' });
    await userEvent.click(within(other).getByRole('button', { name: 'Antworten' }));
    await userEvent.type(await within(other).findByLabelText('Ihre Antwort'), 'Frau Mustermann fragen');
    await userEvent.click(within(other).getByRole('button', { name: 'Antwort senden' }));
    expect(await within(other).findAllByText(/sieht nach einem Namen aus/)).not.toHaveLength(0);
    expect(within(other).getByLabelText('Ihre Antwort')).toHaveValue('Frau Mustermann fragen');
  });

  it('closes a question on the version that was seen', async () => {
    let version: string | null = null;
    server.use(
      http.post('*/api/v1/peer-advice/:id/close', ({ request }) => {
        version = request.headers.get('If-Match');
        return HttpResponse.json(advice[0]);
      }),
    );
    renderPart(<PeerAdvicePage />);
    await userEvent.click(await screen.findByRole('button', { name: 'Beratung beenden' }));
    await waitFor(() => expect(version).toBe('"0"'));
  });

  it('is asked only after the asker has seen what the team will see', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post('*/api/v1/peer-advice', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(advice[0], { status: 201 });
      }),
    );
    renderPart(<AskTeam file={{ ...cases[0]!, mayWork: true }} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Das Team fragen' }));
    await userEvent.type(screen.getByLabelText('Ihre Frage'), 'Wer kennt das?');
    await userEvent.click(screen.getByLabelText('Berufliche Situation'));
    await userEvent.click(screen.getByLabelText('Das ganze Team des KI'));
    await userEvent.click(screen.getByRole('button', { name: 'Ansehen, wie es das Team sieht' }));
    const preview = await screen.findByRole('region', { name: 'So sieht es das Team' });
    expect(within(preview).getByText('Wer kennt das?')).toBeVisible();
    expect(within(preview).getByText('Ohne Angaben zur Person')).toBeVisible();
    expect(sent).toHaveLength(0);
    await userEvent.click(within(preview).getByRole('button', { name: 'Frage stellen' }));
    await waitFor(() =>
      expect(sent).toEqual([
        {
          caseId: cases[0]!.id,
          domains: ['WORK'],
          sensitiveShown: false,
          groups: [],
          wholeTeam: true,
          invited: [],
          question: 'Wer kennt das?',
        },
      ]),
    );
  });

  it('goes to nobody as long as no colleague is chosen', async () => {
    renderPart(<AskTeam file={{ ...cases[0]!, mayWork: true }} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Das Team fragen' }));
    await userEvent.type(screen.getByLabelText('Ihre Frage'), 'Wer kennt das?');
    await userEvent.click(screen.getByLabelText('Berufliche Situation'));
    await userEvent.click(screen.getByRole('button', { name: 'Ansehen, wie es das Team sieht' }));
    expect(await screen.findAllByText('Bitte eine Auswahl treffen.')).not.toHaveLength(0);
    expect(screen.queryByRole('region', { name: 'So sieht es das Team' })).toBeNull();
  });

  it('is not asked by who may only read', async () => {
    renderPart(<AskTeam file={{ ...cases[0]!, mayWork: false }} />);
    expect(await screen.findByRole('link', { name: 'Alle Fragen an das Team' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Das Team fragen' })).toBeNull();
  });
});
