import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { renderPart } from '../../../testing/render';
import { server } from '../../../testing/server';
import { NewCasePage } from './new-case-page';

const VISIT = {
  siteId: '01900000-0000-7000-8000-051700000101',
  domains: ['HOUSING'],
  outcome: 'BECOMES_CASE',
  language: 'ar',
  minutes: 30,
  interpreterUsed: true,
};

describe('a visit that becomes a case', () => {
  it('is recorded together with the case, as its first contact', async () => {
    const visits: Record<string, unknown>[] = [];
    const cases: unknown[] = [];
    server.use(
      http.get('*/api/v1/persons', () => HttpResponse.json({ items: [] })),
      http.post('*/api/v1/cases', () => HttpResponse.json(cases.push(1), { status: 201 })),
      http.post('*/api/v1/walk-ins', async ({ request }) => {
        visits.push((await request.json()) as Record<string, unknown>);
        return HttpResponse.json({ caseId: 'c-1' }, { status: 201 });
      }),
    );
    renderPart(<NewCasePage />, `/?visit=${encodeURIComponent(JSON.stringify(JSON.stringify(VISIT)))}`);
    await screen.findByText('Der Besuch wird der erste Kontakt');
    await userEvent.type(screen.getByLabelText('Vorname'), 'Samir');
    await userEvent.type(screen.getByLabelText('Nachname'), 'Haddad');
    await userEvent.type(screen.getByLabelText('Geburtsdatum'), '1990-01-01');
    await userEvent.click(screen.getByRole('button', { name: 'Suchen' }));

    await userEvent.type(await screen.findByLabelText(/^Notiz/), 'Brief vom Vermieter');
    await userEvent.type(screen.getByRole('combobox', { name: /Wohnort/ }), 'Moers');
    await userEvent.click(await screen.findByRole('option', { name: /Moers/ }));
    expect(screen.queryByLabelText('Zugang über')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Fall anlegen' }));

    await waitFor(() => expect(visits).toHaveLength(1));
    expect(visits[0]).toMatchObject({
      ...VISIT,
      note: 'Brief vom Vermieter',
      newCase: { duplicatesSeen: false, person: { familyName: 'Haddad', languages: ['ar'] } },
    });
    expect(cases).toHaveLength(0);
  });
});
