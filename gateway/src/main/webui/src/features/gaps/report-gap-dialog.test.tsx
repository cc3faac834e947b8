import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { renderPart } from '../../testing/render';
import { server } from '../../testing/server';
import { ReportGapDialog } from './report-gap-dialog';

const about = {
  domain: 'LANGUAGE',
  rechtskreis: 'SGB_II',
  municipality: { ags: '05170024', name: 'Moers' },
} as const;

describe('reporting a gap from a case', () => {
  it('starts from the need: domain, Rechtskreis and municipality are there, and nothing of the person', async () => {
    const sent: Record<string, unknown>[] = [];
    server.use(
      http.post('*/api/v1/cases/:id/gaps', async ({ request }) => {
        sent.push((await request.json()) as Record<string, unknown>);
        return HttpResponse.json({ id: 'g' }, { status: 202 });
      }),
    );
    renderPart(<ReportGapDialog origin="/cases/c-1" about={about} onClose={() => {}} />);
    const user = userEvent.setup();
    expect(await screen.findByLabelText(/^Ort/)).toHaveValue('05170024');
    await user.type(screen.getByRole('textbox', { name: /Titel|Kurz|fehlt/i }), 'Abendkurse fehlen');
    await user.type(screen.getAllByRole('textbox')[1]!, 'Es gibt keinen B1-Kurs am Abend.');
    await user.selectOptions(screen.getAllByRole('combobox')[0]!, 'CAPACITY');
    for (const group of ['dimension', 'frequency']) {
      await user.click(document.querySelector<HTMLInputElement>(`input[name="${group}"]`)!);
    }
    await user.click(document.querySelector<HTMLInputElement>('input[name="releasedForStructure"]')!);
    await user.click(document.querySelector<HTMLButtonElement>('button[type="submit"]')!);
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ domain: 'LANGUAGE', rechtskreise: ['SGB_II'], ags: '05170024' });
    expect(Object.keys(sent[0]!)).not.toContain('caseId');
  });
});
