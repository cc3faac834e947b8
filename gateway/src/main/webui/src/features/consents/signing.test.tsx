import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { cases } from '../../testing/demo/case-data';
import { renderPart } from '../../testing/render';
import { server } from '../../testing/server';
import { ConsentForm } from './consent-form';

describe('signing on screen', () => {
  it('works by keyboard: the typed name and its confirmation are enough', async () => {
    let sent: Record<string, unknown> = {};
    server.use(
      http.post('*/api/v1/cases/:id/consents', async ({ request }) => {
        sent = (await request.json()) as Record<string, unknown>;
        return HttpResponse.json({ id: 'c' }, { status: 201 });
      }),
    );
    renderPart(<ConsentForm file={cases[0]!} onClose={() => {}} />);
    await userEvent.type(await screen.findByRole('combobox', { name: /Wer darf Daten erhalten/ }), 'Jobc');
    await userEvent.click(await screen.findByRole('option', { name: /Jobcenter/ }));
    await userEvent.selectOptions(screen.getByLabelText('Wofür?'), 'COUNSELLING');
    await userEvent.click(screen.getByLabelText('Sprache'));
    await userEvent.click(screen.getByLabelText('elektronisch'));
    await userEvent.click(screen.getByRole('button', { name: 'Einwilligung speichern' }));
    expect(sent).toEqual({});
    await userEvent.type(screen.getByLabelText(/Name der Person, die unterschreibt/), 'Amal Haddad');
    await userEvent.click(screen.getByLabelText(/hat den Text gelesen oder gehört/));
    await userEvent.click(screen.getByRole('button', { name: 'Einwilligung speichern' }));
    await waitFor(() => expect(sent).toMatchObject({ form: 'ELECTRONIC', signedName: 'Amal Haddad' }));
    expect(sent).not.toHaveProperty('confirmed');
  });

  it('shows the text in the language of the person and in German before anybody signs', async () => {
    renderPart(<ConsentForm file={cases[0]!} onClose={() => {}} />);
    await userEvent.type(await screen.findByRole('combobox', { name: /Wer darf Daten erhalten/ }), 'Jobc');
    await userEvent.click(await screen.findByRole('option', { name: /Jobcenter/ }));
    await userEvent.selectOptions(screen.getByLabelText('Wofür?'), 'COUNSELLING');
    await userEvent.click(screen.getByLabelText('Wohnsituation'));
    await userEvent.click(screen.getByRole('button', { name: 'Text zeigen' }));
    const arabic = await screen.findByRole('heading', { name: 'موافقة على نقل بياناتي' });
    expect(arabic.closest('article')).toHaveAttribute('dir', 'rtl');
    expect(screen.getByRole('heading', { name: /Einwilligung in die Weitergabe/ })).toBeVisible();
  });
});
