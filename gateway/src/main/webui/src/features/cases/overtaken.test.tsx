import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { PersonFile } from '@shared/api/types/person';
import type { Appointment } from '@shared/api/types/plan';
import { renderPart } from '../../testing/render';
import { server } from '../../testing/server';
import { MoveAppointmentDialog } from './appointments/move-appointment-dialog';
import { PersonForm } from './person/person-form';

const nothing = () => {};

/** Takes a change only on version 4, and says what was sent then. */
function savedOnFour(path: string) {
  const saved: Record<string, unknown>[] = [];
  server.use(
    http.put(path, async ({ request }) => {
      if (request.headers.get('If-Match') !== '"4"') {
        const problem = {
          type: 'https://kim.nrw/problems/precondition-failed',
          title: 'Geändert',
          status: 412,
        };
        return HttpResponse.json(problem, { status: 412 });
      }
      saved.push((await request.json()) as Record<string, unknown>);
      return HttpResponse.json({});
    }),
  );
  return saved;
}

describe('a form that somebody else has overtaken', () => {
  it('moves an appointment and leaves the rest as the other one agreed it', async () => {
    const appointment = {
      id: 'a-1',
      caseId: 'c-1',
      startsAt: '2030-07-01T07:30:00Z',
      minutes: 30,
      place: 'BODY',
      address: 'Rathaus, Zimmer 1',
      subject: 'Antrag',
      interpreterNeeded: false,
      version: 3,
    } as Appointment;
    const saved = savedOnFour('*/api/v1/cases/c-1/appointments/a-1');
    server.use(
      http.get('*/api/v1/cases/c-1/appointments', () =>
        HttpResponse.json({ items: [{ ...appointment, address: 'Rathaus, Zimmer 2', version: 4 }] }),
      ),
    );
    renderPart(<MoveAppointmentDialog appointment={appointment} onClose={nothing} />);
    const minutes = await screen.findByLabelText('Minuten');
    await userEvent.clear(minutes);
    await userEvent.type(minutes, '45');
    await userEvent.click(screen.getByRole('button', { name: 'Verlegen' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]).toMatchObject({ minutes: 45, address: 'Rathaus, Zimmer 2' });
  });

  it('moves an appointment into a free slot of another site', async () => {
    const appointment = {
      id: 'a-1',
      caseId: 'c-1',
      startsAt: '2030-07-01T07:30:00Z',
      minutes: 30,
      place: 'SITE',
      siteId: 's-1',
      subject: 'Antrag',
      version: 4,
    } as Appointment;
    const saved = savedOnFour('*/api/v1/cases/c-1/appointments/a-1');
    const site = (id: string, name: string) => ({ id, name });
    server.use(
      http.get('*/api/v1/sites', () =>
        HttpResponse.json({ items: [site('s-1', 'Rathaus'), site('s-2', 'Stadtteilbüro')], next: null }),
      ),
      http.get('*/api/v1/free-slots', ({ request }) => {
        const at = new URL(request.url).searchParams.get('siteId');
        const slot = { startsAt: '2030-07-02T08:00:00Z', minutes: 45, languages: [] };
        return HttpResponse.json({ items: at === 's-2' ? [slot] : [] });
      }),
    );
    renderPart(<MoveAppointmentDialog appointment={appointment} onClose={nothing} />);
    await screen.findByRole('option', { name: 'Stadtteilbüro' });
    await userEvent.selectOptions(screen.getByLabelText(/Standort/), 's-2');
    await userEvent.click(await screen.findByRole('button', { name: /Juli 2030|10:00/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Verlegen' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]).toMatchObject({
      siteId: 's-2',
      minutes: 45,
      startsAt: '2030-07-02T08:00:00.000Z',
      bookSlot: true,
    });
  });

  it('saves the phone number beside the name that the other one mended', async () => {
    const person = {
      version: 3,
      data: {
        givenName: 'Amina',
        familyName: 'Hadad',
        birthDate: '1988-02-03',
        sex: 'FEMALE',
        nationalities: ['475', '163'],
        languages: ['ar'],
        interpreterNeeded: true,
        contact: null,
      },
      profile: {},
    } as unknown as PersonFile;
    const saved = savedOnFour('*/api/v1/cases/c-1/person');
    const now = {
      ...person,
      version: 4,
      data: { ...person.data, familyName: 'Haddad', nationalities: ['475', '160'] },
    };
    server.use(http.get('*/api/v1/cases/c-1/person', () => HttpResponse.json(now)));
    renderPart(<PersonForm caseId="c-1" person={person} onClose={nothing} />);
    await userEvent.type(await screen.findByLabelText(/Telefon/), '02841 1');
    await userEvent.click(screen.getByRole('button', { name: 'Angaben speichern' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]).toMatchObject({
      familyName: 'Haddad',
      contact: { phone: '02841 1' },
      nationalities: ['475', '160'],
    });
  });
});
