import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { GapFile } from '@shared/api/types/steering';
import { renderPart } from '../../testing/render';
import { server } from '../../testing/server';
import { RejectDialog } from './step-dialogs';

const gap = {
  id: 'g-1',
  status: 'TRIAGED',
  title: 'Kein Sprachkurs',
  description: '',
  version: 3,
} as GapFile;

/** Somebody else has changed the gap; the rejection is taken on version 4 only. */
function overtaken(now: Partial<GapFile>) {
  const saved: unknown[] = [];
  server.use(
    http.get('*/api/v1/gaps/g-1', () => HttpResponse.json({ ...gap, ...now, version: 4 })),
    http.post('*/api/v1/gaps/g-1/reject', async ({ request }) => {
      if (request.headers.get('If-Match') !== '"4"') {
        const problem = { type: 'https://kim.nrw/problems/precondition-failed', title: 'x', status: 412 };
        return HttpResponse.json(problem, { status: 412 });
      }
      saved.push(await request.json());
      return HttpResponse.json({ ...gap, version: 5 });
    }),
  );
  return saved;
}

async function reject() {
  renderPart(<RejectDialog gap={gap} onClose={() => {}} />);
  const reason = await screen.findByRole('textbox');
  await userEvent.type(reason, 'Gehört zum Land');
  await userEvent.click(screen.getByRole('button', { name: 'Nicht anerkennen' }));
  return reason;
}

describe('a step with a gap that somebody else has changed', () => {
  it('is saved if the gap stands where it stood', async () => {
    const saved = overtaken({ title: 'Kein Sprachkurs am Abend' });
    await reject();
    await waitFor(() => expect(saved).toEqual([{ reason: 'Gehört zum Land' }]));
  });

  it('shows another step that was taken meanwhile, keeps what was written and asks again', async () => {
    const saved = overtaken({ status: 'RECOGNISED' });
    const reason = await reject();
    expect(await screen.findByText(/Stand jetzt: /)).toBeVisible();
    expect(reason).toHaveValue('Gehört zum Land');
    expect(saved).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'So weiter' }));
    await userEvent.click(screen.getByRole('button', { name: 'Nicht anerkennen' }));
    await waitFor(() => expect(saved).toEqual([{ reason: 'Gehört zum Land' }]));
  });
});
