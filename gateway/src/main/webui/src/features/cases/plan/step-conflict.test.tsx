import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Goal } from '@shared/api/types/case';
import type { PlanStep } from '@shared/api/types/plan';
import { renderPart } from '../../../testing/render';
import { server } from '../../../testing/server';
import { StepForm } from './step-form';

const goal = { id: 'g-1', wording: 'Ich möchte arbeiten' } as Goal;
const step = {
  id: 's-1',
  goalId: 'g-1',
  title: 'Pass verlängern',
  responsibility: 'PERSON',
  organisation: null,
  contact: 'Frau Schulte',
  rechtskreis: null,
  documents: [],
  startOn: null,
  dueOn: null,
  after: [],
  version: 3,
} as unknown as PlanStep;

/** Somebody else has changed title and contact meanwhile. */
function overtaken() {
  const sent: { ifMatch: string | null; body: Record<string, unknown> }[] = [];
  server.use(
    http.get('*/api/v1/cases/:id/plan', () =>
      HttpResponse.json({
        items: [{ ...step, title: 'Pass neu beantragen', contact: 'Herr Yilmaz', version: 4 }],
      }),
    ),
    http.put('*/api/v1/cases/:id/plan/steps/:step', async ({ request }) => {
      const ifMatch = request.headers.get('If-Match');
      sent.push({ ifMatch, body: (await request.json()) as Record<string, unknown> });
      if (ifMatch === '"4"') return HttpResponse.json({ ...step, version: 5 });
      const problem = {
        type: 'https://kim.nrw/problems/precondition-failed',
        title: 'Geändert',
        status: 412,
      };
      return HttpResponse.json(problem, { status: 412 });
    }),
  );
  return sent;
}

describe('a step that two people change', () => {
  it('shows both versions, keeps what was typed and saves the choice on the version that was shown', async () => {
    const sent = overtaken();
    renderPart(<StepForm caseId="c-1" goals={[goal]} steps={[step]} step={step} onClose={() => {}} />);
    const user = userEvent.setup();
    const title = await screen.findByDisplayValue('Pass verlängern');
    await user.clear(title);
    await user.type(title, 'Pass bei der Botschaft');
    await user.click(screen.getByRole('button', { name: /speichern/i }));

    expect(await screen.findByText('Jemand anderes hat das inzwischen geändert')).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Meine: Pass bei der Botschaft' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'Gespeichert: Herr Yilmaz' })).toBeChecked();
    expect(title).toHaveValue('Pass bei der Botschaft');

    await user.click(screen.getByRole('button', { name: 'So weiter' }));
    await user.click(screen.getByRole('button', { name: /speichern/i }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent.map(({ ifMatch }) => ifMatch)).toEqual(['"3"', '"4"']);
    expect(sent[1]?.body).toMatchObject({ title: 'Pass bei der Botschaft', contact: 'Herr Yilmaz' });
  });
});
