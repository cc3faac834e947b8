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

const schema = z.object({ person: z.object({ givenName: requiredText }), note: optionalText });

function Example({ onDone }: { onDone?: () => void }) {
  const draft = useDraftForm({
    name: 'example',
    schema,
    defaultValues: { person: { givenName: '' }, note: '' },
    submit: (body, idempotencyKey) => api.post<unknown>('/example', { body, idempotencyKey }),
    onDone,
  });
  return (
    <Form draft={draft} submitLabel="Speichern">
      <TextField name="person.givenName" label="Vorname" />
      <TextField name="note" label="Notiz" optional />
    </Form>
  );
}

const answer = (status: number, body: object) =>
  server.use(http.post('*/api/v1/example', () => HttpResponse.json(body, { status })));
const drafts = () => Object.keys(localStorage).filter((key) => key.startsWith('kim.draft.'));

describe('a form with a draft', () => {
  it('names the missing field at the field and in a summary that jumps there', async () => {
    renderPart(<Example />);
    await userEvent.click(await screen.findByRole('button', { name: 'Speichern' }));
    const link = await screen.findByRole('link', { name: /Vorname – Bitte ausfüllen/ });
    expect(screen.getByLabelText('Vorname')).toHaveAccessibleDescription('Bitte ausfüllen.');
    await userEvent.click(link);
    expect(screen.getByLabelText('Vorname')).toHaveFocus();
  });

  it('shows a violation of the server at its field and keeps what was typed', async () => {
    answer(400, {
      type: 'https://kim.nrw/problems/validation-failed',
      title: 'Angaben prüfen',
      status: 400,
      violations: [{ pointer: '/person/givenName', code: 'Size', message: 'Der Name ist zu lang.' }],
    });
    renderPart(<Example />);
    await userEvent.type(await screen.findByLabelText('Vorname'), 'Amina');
    await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
    await waitFor(() =>
      expect(screen.getByLabelText('Vorname')).toHaveAccessibleDescription('Der Name ist zu lang.'),
    );
    expect(screen.getByLabelText('Vorname')).toHaveValue('Amina');
  });

  it('shows a broken rule above the form', async () => {
    answer(422, {
      type: 'https://kim.nrw/problems/consent-required',
      title: 'Einwilligung fehlt',
      status: 422,
    });
    renderPart(<Example />);
    await userEvent.type(await screen.findByLabelText('Vorname'), 'Amina');
    await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
    expect(await screen.findByText('Einwilligung fehlt')).toBeVisible();
  });

  it('brings unsaved input back after the page was left', async () => {
    const first = renderPart(<Example />);
    await userEvent.type(await screen.findByLabelText('Notiz (freiwillig)'), 'noch nicht fertig');
    await waitFor(() => expect(drafts()).toHaveLength(1));
    first.unmount();
    renderPart(<Example />);
    expect(await screen.findByDisplayValue('noch nicht fertig')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Entwurf verwerfen' }));
    expect(screen.getByLabelText('Notiz (freiwillig)')).toHaveValue('');
    expect(drafts()).toHaveLength(0);
  });

  it('repeats a lost request under the same key and drops the draft once saved', async () => {
    const keys: (string | null)[] = [];
    server.use(
      http.post('*/api/v1/example', ({ request }) => {
        keys.push(request.headers.get('idempotency-key'));
        return keys.length === 1 ? HttpResponse.error() : HttpResponse.json({}, { status: 201 });
      }),
    );
    let done = false;
    renderPart(<Example onDone={() => (done = true)} />);
    await userEvent.type(await screen.findByLabelText('Vorname'), 'Amina');
    await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
    expect(await screen.findByText(/gerade nicht erreichbar/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
    await waitFor(() => expect(done).toBe(true));
    expect(keys[0]).toBeTruthy();
    expect(keys[1]).toBe(keys[0]);
    expect(drafts()).toHaveLength(0);
  });

  it('repeats it under the same key even after the page was closed', async () => {
    const keys: (string | null)[] = [];
    server.use(
      http.post('*/api/v1/example', ({ request }) => {
        keys.push(request.headers.get('idempotency-key'));
        return HttpResponse.error();
      }),
    );
    const first = renderPart(<Example />);
    await userEvent.type(await screen.findByLabelText('Vorname'), 'Amina');
    await waitFor(() => expect(drafts()).toHaveLength(1));
    await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
    await waitFor(() => expect(keys).toHaveLength(1));
    first.unmount();
    renderPart(<Example />);
    await screen.findByDisplayValue('Amina');
    await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
    await waitFor(() => expect(keys).toHaveLength(2));
    expect(keys[1]).toBe(keys[0]);
  });
});
