import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../testing/demo/case-data';
import { colleagues } from '../../../testing/demo/session';
import { renderPart } from '../../../testing/render';
import { server } from '../../../testing/server';
import { AssignDialog } from './assign-dialog';

const file = cases[0]!;

describe('assigning a case', () => {
  it('offers the case managers of the KI but the present one, and sends only the id', async () => {
    const asked: string[] = [];
    const sent: unknown[] = [];
    server.use(
      http.get('*/api/v1/colleagues', ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('role') ?? '');
        return HttpResponse.json({ items: colleagues, next: null });
      }),
      http.post('*/api/v1/cases/:id/assign', async ({ request }) => {
        sent.push({ ifMatch: request.headers.get('If-Match'), body: await request.json() });
        return HttpResponse.json(file);
      }),
    );
    renderPart(<AssignDialog file={file} onClose={() => {}} />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('radio', { name: 'Nele Hartwig' }));
    expect(screen.queryByRole('radio', { name: file.responsibleName })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Fallführung zuweisen' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(asked).toEqual(['case-manager']);
    expect(sent[0]).toEqual({ ifMatch: `"${file.version}"`, body: { responsible: colleagues[1]!.id } });
  });
});
