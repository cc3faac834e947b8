import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { renderPart } from '../../testing/render';
import { server } from '../../testing/server';
import { FieldsPage } from './fields-page';

describe('additional fields of a KI', () => {
  it('defines a choice with purpose, group and retention', async () => {
    let sent: unknown;
    server.use(
      http.post('*/api/v1/team/additional-fields', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    renderPart(<FieldsPage />);
    await userEvent.click(await screen.findByRole('button', { name: 'Zusatzfeld festlegen' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText('Bezeichnung'), 'Verkehrsanbindung');
    await userEvent.type(within(dialog).getByLabelText('Bezeichnung auf Englisch'), 'Transport');
    await userEvent.selectOptions(within(dialog).getByLabelText('Art'), 'Auswahl');
    await userEvent.type(within(dialog).getByLabelText(/Auswahlmöglichkeiten/), 'gut{enter}schlecht');
    await userEvent.type(within(dialog).getByLabelText('Zweck'), 'Zumutbare Wege');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Speichern' }));
    await waitFor(() =>
      expect(sent).toEqual({
        type: 'CHOICE',
        labelDe: 'Verkehrsanbindung',
        labelEn: 'Transport',
        purpose: 'Zumutbare Wege',
        retention: 'WITH_CASE',
        group: 'GENERAL',
        choices: ['gut', 'schlecht'],
      }),
    );
  });
});
