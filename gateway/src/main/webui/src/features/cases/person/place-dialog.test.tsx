import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { HouseholdMember } from '@shared/api/types/person';
import { renderPart } from '../../../testing/render';
import { server } from '../../../testing/server';
import { PlaceDialog } from './place-dialog';

const member = {
  id: 'm-1',
  name: 'Amina Haddad',
  role: 'ADULT',
  hidden: false,
  version: 3,
} as HouseholdMember;

function overtaken(now: Partial<HouseholdMember>) {
  const saved: unknown[] = [];
  server.use(
    http.get('*/api/v1/cases/c-1/household', () =>
      HttpResponse.json({ items: [{ ...member, ...now, version: 4 }] }),
    ),
    http.put('*/api/v1/cases/c-1/household/members/m-1', async ({ request }) => {
      if (request.headers.get('If-Match') !== '"4"') {
        const problem = { type: 'https://kim.nrw/problems/precondition-failed', title: 'x', status: 412 };
        return HttpResponse.json(problem, { status: 412 });
      }
      saved.push(await request.json());
      return HttpResponse.json({ items: [] });
    }),
  );
  return saved;
}

describe('the place in a household that two people change', () => {
  it('takes the role of the one and the hiding of the other', async () => {
    const saved = overtaken({ role: 'PARTNER' });
    renderPart(<PlaceDialog caseId="c-1" member={member} onClose={() => {}} />);
    await userEvent.click(await screen.findByRole('checkbox', { name: /getrennt oder verborgen/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Änderung speichern' }));
    await waitFor(() => expect(saved).toEqual([{ role: 'PARTNER', hidden: true }]));
  });

  it('shows both roles where both changed it', async () => {
    const saved = overtaken({ role: 'PARTNER' });
    renderPart(<PlaceDialog caseId="c-1" member={member} onClose={() => {}} />);
    await userEvent.selectOptions(await screen.findByRole('combobox'), 'CHILD');
    await userEvent.click(screen.getByRole('button', { name: 'Änderung speichern' }));
    await userEvent.click(await screen.findByRole('radio', { name: /^Gespeichert/ }));
    await userEvent.click(screen.getByRole('button', { name: 'So weiter' }));
    await userEvent.click(screen.getByRole('button', { name: 'Änderung speichern' }));
    await waitFor(() => expect(saved).toEqual([{ role: 'PARTNER', hidden: false }]));
  });
});
