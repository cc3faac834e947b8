import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { sites } from '../../../testing/demo/sites';
import { renderPart } from '../../../testing/render';
import { server } from '../../../testing/server';
import { WalkInPage } from './walk-in-page';

async function openForm() {
  renderPart(<WalkInPage />);
  await userEvent.click(await screen.findByRole('button', { name: 'Besuch erfassen' }));
}

function capture() {
  const sent: Record<string, unknown>[] = [];
  server.use(
    http.post('*/api/v1/walk-ins', async ({ request }) => {
      sent.push((await request.json()) as Record<string, unknown>);
      return HttpResponse.json({ outcome: 'ADVISED', anonymous: true }, { status: 201 });
    }),
  );
  return sent;
}

describe('the walk-in counter', () => {
  it('counts an anonymous visit with three touches and without any text', async () => {
    const sent = capture();
    await openForm();
    await userEvent.click(screen.getByLabelText('Wohnsituation'));
    await userEvent.click(screen.getByLabelText('beraten'));
    expect(screen.queryByLabelText(/Notiz/)).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toEqual({
      siteId: sites[0]!.id,
      domains: ['HOUSING'],
      outcome: 'ADVISED',
      language: 'de',
      minutes: 15,
      interpreterUsed: false,
    });
  });

  it('asks for the kind of body where somebody is referred', async () => {
    const sent = capture();
    await openForm();
    await userEvent.click(screen.getByLabelText('Wohnsituation'));
    await userEvent.click(screen.getByLabelText('an eine Stelle verwiesen'));
    await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
    expect(await screen.findAllByText('Bitte eine Auswahl treffen.')).not.toHaveLength(0);
    await userEvent.selectOptions(screen.getByLabelText('Art der Stelle'), 'SOZIALAMT');
    await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
    await waitFor(() => expect(sent[0]).toMatchObject({ outcome: 'REFERRED', referredTo: 'SOZIALAMT' }));
  });

  it('does not count a visit that becomes a case before the case is there', async () => {
    const sent = capture();
    await openForm();
    await userEvent.click(screen.getByLabelText('Wohnsituation'));
    await userEvent.click(screen.getByLabelText('wird ein Fall'));
    await userEvent.click(screen.getByRole('button', { name: 'Weiter zum neuen Fall' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Weiter zum neuen Fall' })).toBeNull());
    expect(sent).toHaveLength(0);
  });
});
