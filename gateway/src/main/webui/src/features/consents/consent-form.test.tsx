import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { cases } from '../../testing/demo/case-data';
import { renderPart } from '../../testing/render';
import { server } from '../../testing/server';
import { ConsentForm } from './consent-form';

const choose = async (text: string, option: RegExp) => {
  await userEvent.type(await screen.findByRole('combobox', { name: /Wer darf Daten erhalten/ }), text);
  await userEvent.click(await screen.findByRole('option', { name: option }));
};

describe('a consent', () => {
  it('to the Ausländerbehörde needs the notice on § 87 and holds for one transfer', async () => {
    let sent: Record<string, unknown> = {};
    server.use(
      http.post('*/api/v1/cases/:id/consents', async ({ request }) => {
        sent = (await request.json()) as Record<string, unknown>;
        return HttpResponse.json({ id: 'c' }, { status: 201 });
      }),
    );
    renderPart(<ConsentForm file={cases[0]!} onClose={() => {}} />);
    await choose('Ausl', /Ausländerbehörde/);
    await userEvent.selectOptions(screen.getByLabelText('Wofür?'), 'RESIDENCE_PERSPECTIVE');
    await userEvent.click(screen.getByLabelText('Migrationsdaten'));
    await userEvent.click(screen.getByLabelText('schriftlich'));
    await userEvent.click(screen.getByRole('button', { name: 'Einwilligung speichern' }));
    expect(
      (await screen.findAllByText(/Ohne ihn ist die Einwilligung nicht wirksam/)).length,
    ).toBeGreaterThan(0);
    await userEvent.click(screen.getByLabelText(/darauf hingewiesen/));
    await userEvent.click(screen.getByRole('button', { name: 'Einwilligung speichern' }));
    await waitFor(() =>
      expect(sent).toMatchObject({
        singleTransfer: true,
        noticeSection87: true,
        domains: ['MIGRATION'],
      }),
    );
  });

  it('over health data cannot be given orally', async () => {
    renderPart(<ConsentForm file={cases[0]!} onClose={() => {}} />);
    await choose('Jobc', /Jobcenter/);
    await userEvent.selectOptions(screen.getByLabelText('Wofür?'), 'COUNSELLING');
    await userEvent.click(screen.getByLabelText('Gesundheit'));
    await userEvent.click(screen.getByLabelText(/mündlich/));
    await userEvent.click(screen.getByRole('button', { name: 'Einwilligung speichern' }));
    expect(
      (await screen.findAllByText(/brauchen eine schriftliche oder elektronische/)).length,
    ).toBeGreaterThan(0);
  });
});
