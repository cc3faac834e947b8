import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Question } from '@shared/api/types/team';
import { overtaken } from '../../testing/demo/overtaken';
import { renderPart } from '../../testing/render';
import { server } from '../../testing/server';
import { ChecklistDialog } from './checklist-dialog';

const question = (code: string, label: string): Question => ({ code, label });
const KNOWN = { version: 1, items: [question('A', 'Ziele stehen')] };
const NOW = { version: 2, items: [question('A', 'Ziele stehen'), question('THEIRS', 'Termine stehen')] };

describe('the checklist of the Fachaufsicht that two people change', () => {
  it('is both lists if that is chosen, each point once and under its own code', async () => {
    const sent: { items: Question[]; version: string | null }[] = [];
    let closed = false;
    server.use(
      http.get('*/api/v1/team/supervision-checklist', () => HttpResponse.json(NOW)),
      http.put('*/api/v1/team/supervision-checklist', async ({ request }) => {
        const refused = overtaken(request, NOW.version);
        if (refused) return refused;
        const { items } = (await request.json()) as { items: Question[] };
        sent.push({ items, version: request.headers.get('If-Match') });
        return HttpResponse.json({ version: 3, items });
      }),
    );
    renderPart(<ChecklistDialog checklist={KNOWN} onClose={() => (closed = true)} />);
    await userEvent.type(await screen.findByLabelText(/^Punkte/), '{enter}Folgetermin steht');
    await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
    await userEvent.click(await screen.findByLabelText('Beides nacheinander'));
    await userEvent.click(screen.getByRole('button', { name: 'So weiter' }));
    expect(sent).toHaveLength(0);
    await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
    await waitFor(() => expect(closed).toBe(true));
    expect(sent[0]?.version).toBe('"2"');
    expect(sent[0]?.items).toMatchObject([
      question('A', 'Ziele stehen'),
      question('THEIRS', 'Termine stehen'),
      { label: 'Folgetermin steht' },
    ]);
  });
});
