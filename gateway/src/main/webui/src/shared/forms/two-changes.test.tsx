import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { api } from '@shared/api/client';
import { renderPart } from '../../testing/render';
import { server } from '../../testing/server';
import { Form } from './form';
import { TextField } from './text-field';
import { useDraftForm } from './use-draft-form';
import { optionalText, requiredText } from './validation';

const drafts = () => Object.keys(localStorage).filter((key) => key.startsWith('kim.draft.'));

interface Note {
  title: string;
  text: string;
  version: number;
}

/** The server's side of a record that several people change. */
function aNote(now: Note) {
  const saved: Note[] = [];
  server.use(
    http.get('*/api/v1/note', () => HttpResponse.json(now)),
    http.put('*/api/v1/note', async ({ request }) => {
      if (request.headers.get('if-match') !== `"${now.version}"`) {
        return HttpResponse.json(
          { type: 'https://kim.nrw/problems/precondition-failed', title: 'Inzwischen geändert', status: 412 },
          { status: 412 },
        );
      }
      saved.push((await request.json()) as Note);
      return HttpResponse.json({});
    }),
  );
  return saved;
}

function Change({ note }: { note: Note }) {
  const draft = useDraftForm({
    name: 'change',
    schema: z.object({ title: requiredText, text: optionalText }),
    defaultValues: { title: note.title, text: note.text },
    version: note.version,
    stored: async () => {
      const now = await api.get<Note>('/note');
      return { values: { title: now.title, text: now.text }, version: now.version };
    },
    submit: (body, _, version) => api.put<unknown>('/note', { body, version }),
  });
  return (
    <Form draft={draft} submitLabel="Speichern">
      <TextField name="title" label="Titel" />
      <TextField name="text" label="Text" optional />
    </Form>
  );
}

describe('a form that changes a record which somebody else has changed', () => {
  const seen = { title: 'Pass', text: 'beantragt', version: 1 };

  it('saves both changes if they are in different fields', async () => {
    const saved = aNote({ ...seen, text: 'abgeholt', version: 2 });
    renderPart(<Change note={seen} />);
    await userEvent.type(await screen.findByLabelText('Titel'), ' verlängern');
    await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
    await waitFor(() => expect(saved).toEqual([{ title: 'Pass verlängern', text: 'abgeholt' }]));
  });

  it('shows both versions of a field that both changed, and saves the one that was chosen', async () => {
    const saved = aNote({ ...seen, text: 'abgeholt', version: 2 });
    renderPart(<Change note={seen} />);
    await userEvent.type(await screen.findByLabelText(/Text/), ' am Montag');
    await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
    expect(await screen.findByLabelText('Gespeichert: abgeholt')).not.toBeChecked();
    expect(screen.getByLabelText('Meine: beantragt am Montag')).toBeChecked();
    expect(saved).toEqual([]);
    await userEvent.click(screen.getByLabelText('Gespeichert: abgeholt'));
    await userEvent.click(screen.getByRole('button', { name: 'So weiter' }));
    await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
    await waitFor(() => expect(saved).toEqual([{ title: 'Pass', text: 'abgeholt' }]));
  });

  it('does not write a draft from before over what others saved meanwhile', async () => {
    const now = { ...seen, text: 'abgeholt', version: 2 };
    const saved = aNote(now);
    const first = renderPart(<Change note={seen} />);
    await userEvent.type(await screen.findByLabelText(/Text/), ' am Montag');
    await waitFor(() => expect(drafts()).toHaveLength(1));
    first.unmount();
    renderPart(<Change note={now} />);
    await screen.findByDisplayValue('beantragt am Montag');
    await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
    expect(await screen.findByLabelText('Gespeichert: abgeholt')).toBeVisible();
    expect(saved).toEqual([]);
  });
});
