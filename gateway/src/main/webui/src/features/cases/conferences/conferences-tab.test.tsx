import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { cases } from '../../../testing/demo/case-data';
import { goals } from '../../../testing/demo/case-parts';
import { conferences } from '../../../testing/demo/conferences';
import { renderPart } from '../../../testing/render';
import { server } from '../../../testing/server';
import { ConferencesTab } from './conferences-tab';

const file = cases[0]!;
const show = (mayWork = true) => {
  const onGoToPlan = vi.fn();
  renderPart(<ConferencesTab file={{ ...file, mayWork }} consents={[]} onGoToPlan={onGoToPlan} />);
  return onGoToPlan;
};

/** Checking a list takes a moment; a field that would be marked is marked by then. */
const stillUnmarked = async (label: string) => {
  await act(() => Promise.resolve());
  return screen.getByLabelText(label).getAttribute('aria-invalid') === 'false';
};

describe('the Fallkonferenzen of a case', () => {
  it('show who took part, what came of it and which task is in the plan', async () => {
    const onGoToPlan = show(false);
    const card = await screen.findByRole('article', { name: /Fallkonferenz vom/ });
    expect(within(card).getByText(/Ausländerbehörde Kreis Wesel, Sachbearbeitung/)).toBeVisible();
    expect(within(card).queryByRole('button', { name: /berichtigen/ })).toBeNull();
    await userEvent.click(within(card).getByRole('button', { name: /Nationalpass bei der Botschaft/ }));
    expect(onGoToPlan).toHaveBeenCalledOnce();
    expect(within(card).getAllByRole('button')).toHaveLength(1);
  });

  it('sends a task with its goal as a step and one without as words alone', async () => {
    let sent: unknown;
    server.use(
      http.post('*/api/v1/cases/:id/conferences', async ({ request }) => {
        sent = { body: await request.json(), key: request.headers.has('Idempotency-Key') };
        return HttpResponse.json(conferences[file.id]![0], { status: 201 });
      }),
    );
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Fallkonferenz festhalten' }));
    await userEvent.click(screen.getByLabelText('Sprache'));
    await userEvent.type(screen.getByLabelText('In welcher Aufgabe?'), 'Sprachkursberatung');
    await userEvent.click(screen.getByRole('button', { name: 'Ergebnis hinzufügen' }));
    await userEvent.type(screen.getByLabelText('Was wurde vereinbart?'), 'Abendkurs');
    await userEvent.click(screen.getByRole('button', { name: 'Aufgabe hinzufügen' }));
    await userEvent.type(screen.getByLabelText('Aufgabe 1'), 'Kurs anmelden');
    const goal = goals[file.id]![1]!;
    await screen.findByRole('option', { name: goal.wording });
    await userEvent.selectOptions(screen.getByLabelText(/Für welches Ziel/), goal.id);
    await userEvent.click(screen.getByRole('button', { name: 'Fallkonferenz speichern' }));
    expect(sent).toBeUndefined();
    await userEvent.selectOptions(screen.getByLabelText('Wer tut es?'), 'PERSON');
    await userEvent.click(screen.getByRole('button', { name: 'Aufgabe hinzufügen' }));
    await userEvent.type(screen.getByLabelText('Aufgabe 2'), 'Liste schicken');
    await userEvent.click(screen.getByRole('button', { name: 'Fallkonferenz speichern' }));
    await waitFor(() =>
      expect(sent).toMatchObject({
        key: true,
        body: {
          named: false,
          consentIds: [],
          domains: ['LANGUAGE'],
          participants: [{ function: 'Sprachkursberatung', marks: [] }],
          results: [
            {
              domain: 'LANGUAGE',
              text: 'Abendkurs',
              tasks: [
                { text: 'Kurs anmelden', goalId: goal.id, responsibility: 'PERSON' },
                { text: 'Liste schicken' },
              ],
            },
          ],
        },
      }),
    );
  });

  it('marks a new task only when it was left or saved without words', async () => {
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Fallkonferenz festhalten' }));
    await userEvent.click(screen.getByLabelText('Sprache'));
    await userEvent.click(screen.getByRole('button', { name: 'Ergebnis hinzufügen' }));
    await userEvent.type(screen.getByLabelText('Was wurde vereinbart?'), 'Abendkurs');
    await userEvent.click(screen.getByRole('button', { name: 'Aufgabe hinzufügen' }));
    expect(await stillUnmarked('Aufgabe 1')).toBe(true);

    await userEvent.click(screen.getByRole('button', { name: 'Aufgabe hinzufügen' }));
    await waitFor(() => expect(screen.getByLabelText('Aufgabe 1')).toBeInvalid());
    expect(await stillUnmarked('Aufgabe 2')).toBe(true);

    await userEvent.click(screen.getByRole('button', { name: 'Fallkonferenz speichern' }));
    await waitFor(() => expect(screen.getByLabelText('Aufgabe 2')).toBeInvalid());
    expect(screen.getByLabelText('Aufgabe 1')).toBeInvalid();

    await userEvent.click(screen.getByRole('button', { name: 'Aufgabe hinzufügen' }));
    expect(await stillUnmarked('Aufgabe 3')).toBe(true);
    expect(screen.getByLabelText('Aufgabe 2')).toBeInvalid();
    await userEvent.click(screen.getByRole('button', { name: 'Aufgabe 1 streichen' }));
    await waitFor(() => expect(screen.queryByLabelText('Aufgabe 3')).toBeNull());
    expect(screen.getByLabelText('Aufgabe 1')).toBeInvalid();
  });

  it('keeps the step of a task when the record is corrected', async () => {
    let sent: { body: { results: { tasks: unknown[] }[] }; version: string | null } | undefined;
    server.use(
      http.put('*/api/v1/cases/:id/conferences/:one', async ({ request }) => {
        sent = { body: (await request.json()) as never, version: request.headers.get('If-Match') };
        return HttpResponse.json(conferences[file.id]![0]);
      }),
    );
    show();
    await userEvent.click(await screen.findByRole('button', { name: /vom .* berichtigen/ }));
    await userEvent.type(screen.getByLabelText('Was wurde vereinbart?'), ' Danach Termin.');
    await userEvent.click(screen.getByRole('button', { name: 'Fallkonferenz speichern' }));
    await waitFor(() => expect(sent?.version).toBe('"0"'));
    const stored = conferences[file.id]![0]!.results[0]!.tasks;
    expect(sent?.body.results[0]!.tasks).toEqual([
      { text: stored[0]!.text, stepId: stored[0]!.stepId },
      { text: stored[1]!.text },
    ]);
  });

  it('says that a name needs a consent where there is none', async () => {
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Fallkonferenz festhalten' }));
    await userEvent.click(screen.getByLabelText('Die Person wurde namentlich besprochen'));
    expect(await screen.findByText(/keine gültige Einwilligung/)).toBeVisible();
  });
});
