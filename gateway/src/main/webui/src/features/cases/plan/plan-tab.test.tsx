import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../testing/demo/case-data';
import { plans } from '../../../testing/demo/plans';
import { renderPart } from '../../../testing/render';
import { server } from '../../../testing/server';
import { PlanTab } from './plan-tab';

const file = cases[0]!;
const card = (name: RegExp) => screen.findByRole('article', { name });

describe('a plan', () => {
  it('lets nobody begin a step that waits for another', async () => {
    renderPart(<PlanTab file={file} />);
    const waits = await card(/Aufenthaltserlaubnis/);
    expect(within(waits).getByText('Nationalpass bei der Botschaft verlängern')).toBeVisible();
    expect(within(waits).queryByRole('button', { name: 'Beginnen' })).toBeNull();
    expect(within(waits).queryByRole('button', { name: 'Erledigt' })).toBeNull();
  });

  it('keeps each moved day with its reason', async () => {
    renderPart(<PlanTab file={file} />);
    expect(within(await card(/Nationalpass/)).getByText(/Kein Termin bei der Botschaft/)).toBeVisible();
  });

  it('asks for the reason when a step is dropped', async () => {
    let sent: unknown;
    server.use(
      http.post('*/api/v1/cases/:id/plan/steps/:step/state', async ({ request }) => {
        sent = { body: await request.json(), version: request.headers.get('If-Match') };
        return HttpResponse.json({});
      }),
    );
    renderPart(<PlanTab file={file} />);
    await userEvent.click(within(await card(/B2-Kurs/)).getByRole('button', { name: /Weiteres/ }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Entfällt' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Entfällt' }));
    expect(sent).toBeUndefined();
    await userEvent.type(within(dialog).getByLabelText(/Warum entfällt er/), 'Umzug');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Entfällt' }));
    await waitFor(() =>
      expect(sent).toEqual({ body: { status: 'DROPPED', reason: 'Umzug' }, version: '"0"' }),
    );
  });

  it('sends documents line by line and a body only where a body acts', async () => {
    let sent: Record<string, unknown> = {};
    server.use(
      http.post('*/api/v1/cases/:id/plan/steps', async ({ request }) => {
        sent = (await request.json()) as Record<string, unknown>;
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    renderPart(<PlanTab file={file} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Schritt planen' }));
    await userEvent.selectOptions(screen.getByLabelText('Für welches Ziel?'), plans[file.id]![0]!.goalId);
    await userEvent.type(screen.getByLabelText('Was ist zu tun?'), 'Konto eröffnen');
    await userEvent.click(screen.getByLabelText('Stelle'));
    await userEvent.click(screen.getByRole('button', { name: 'Schritt speichern' }));
    expect(sent).toEqual({});
    await userEvent.click(screen.getByLabelText('Ratsuchende*r'));
    await userEvent.type(screen.getByLabelText(/Nötige Unterlagen/), 'Pass{enter}{enter}Meldebescheinigung');
    await userEvent.click(screen.getByLabelText(/Nationalpass/));
    await userEvent.click(screen.getByRole('button', { name: 'Schritt speichern' }));
    await waitFor(() =>
      expect(sent).toMatchObject({
        title: 'Konto eröffnen',
        documents: ['Pass', 'Meldebescheinigung'],
        after: [plans[file.id]![0]!.id],
      }),
    );
    expect(sent).not.toHaveProperty('organisation');
  });
});
