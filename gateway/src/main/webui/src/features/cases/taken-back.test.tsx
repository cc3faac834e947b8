import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CaseContact, Goal } from '@shared/api/types/case';
import type { Appointment, PlanStep } from '@shared/api/types/plan';
import { notices } from '@shared/ui/notice-store';
import { cases } from '../../testing/demo/case-data';
import { renderPart } from '../../testing/render';
import { server } from '../../testing/server';
import { CloseAppointmentDialog } from './appointments/close-appointment-dialog';
import { ContactHistory } from './contacts/contact-history';
import { CloseGoalDialog } from './goals/close-goal-dialog';
import { StepStateDialog } from './plan/step-state-dialog';

const file = { ...cases[0]!, mayWork: true, closedAt: null };
const nothing = () => {};

/** Answers a step and notes on which version its reverse is sent. */
function reversible(path: string, forth: string, back: string, answer: object) {
  const undone: (string | null)[] = [];
  server.use(
    http.post(`*/api/v1/cases/:id/${path}/${forth}`, () => HttpResponse.json({ ...answer, version: 8 })),
    http.post(`*/api/v1/cases/:id/${path}/${back}`, ({ request }) => {
      undone.push(request.headers.get('If-Match'));
      return HttpResponse.json(answer);
    }),
  );
  return undone;
}

const undo = async () => userEvent.click(await screen.findByRole('button', { name: 'Rückgängig' }));

describe('what was done by mistake is taken back on the version it was done in', () => {
  beforeEach(() => notices.set([]));

  it('a result of a goal', async () => {
    const goal = { id: 'g-1', wording: 'Arbeit', status: 'OPEN', version: 7 } as Goal;
    const undone = reversible('goals/g-1', 'close', 'reopen', { ...goal, status: 'DROPPED' });
    renderPart(<CloseGoalDialog caseId={file.id} goal={goal} onClose={nothing} />);
    await userEvent.click(await screen.findByLabelText('verworfen'));
    await userEvent.click(screen.getByRole('button', { name: 'Ergebnis speichern' }));
    await undo();
    await waitFor(() => expect(undone).toEqual(['"8"']));
  });

  it('the end of a step', async () => {
    const step = { id: 's-1', title: 'Pass', status: 'RUNNING', version: 7 } as PlanStep;
    const undone = reversible('plan/steps/s-1', 'state', 'reopen', { ...step, status: 'DONE' });
    renderPart(<StepStateDialog caseId={file.id} step={step} to="DONE" onClose={nothing} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Erledigt' }));
    await undo();
    await waitFor(() => expect(undone).toEqual(['"8"']));
  });

  it('an appointment that was called off, as long as it lies ahead', async () => {
    const appointment = {
      id: 'a-1',
      caseId: file.id,
      subject: 'Antrag',
      startsAt: '2099-01-01T09:00:00Z',
      status: 'PLANNED',
      version: 7,
    } as Appointment;
    const undone = reversible('appointments/a-1', 'close', 'restore', {
      ...appointment,
      status: 'CANCELLED',
    });
    renderPart(<CloseAppointmentDialog appointment={appointment} onClose={nothing} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Ergebnis speichern' }));
    await undo();
    await waitFor(() => expect(undone).toEqual(['"8"']));
  });
});

describe('a contact', () => {
  const contact: CaseContact = {
    id: 'k-1',
    date: '2026-11-02',
    minutes: 30,
    channel: 'PHONE',
    language: 'ar',
    interpreterUsed: false,
    domains: [],
    note: 'wie es ist',
    marks: [],
    themes: [],
    recordedBy: 'Miriam Kaya',
    recordedAt: '2026-11-02T10:00:00Z',
    correctedBy: null,
    correctedAt: null,
    mayCorrect: true,
    withdrawUntil: '2099-11-03T10:00:00Z',
    earlier: [],
    version: 3,
  };

  it('is taken back by its author after a question that names what is lost', async () => {
    let version: string | null = null;
    server.use(
      http.post('*/api/v1/cases/:id/contacts/k-1/withdraw', ({ request }) => {
        version = request.headers.get('If-Match');
        return HttpResponse.json({ items: [] });
      }),
    );
    renderPart(<ContactHistory file={file} items={[contact]} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Zurücknehmen' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('wird gelöscht');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Zurücknehmen' }));
    await waitFor(() => expect(version).toBe('"3"'));
  });

  it('is nobody else’s to change and shows what it said before', async () => {
    const said = {
      ...contact,
      replacedBy: 'Miriam Kaya',
      replacedAt: '2026-11-02T11:00:00Z',
      note: 'wie es war',
    };
    const corrected = {
      ...contact,
      mayCorrect: false,
      withdrawUntil: null,
      correctedBy: 'Miriam Kaya',
      correctedAt: '2026-11-02T11:00:00Z',
      earlier: [said],
    };
    renderPart(<ContactHistory file={file} items={[corrected]} />);
    expect(await screen.findByText(/Berichtigt von Miriam Kaya/)).toBeVisible();
    expect(screen.getByText('wie es war')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Berichtigen' })).not.toBeInTheDocument();
  });

  it('keeps what two people changed in it apart, field by field', async () => {
    const sent: unknown[] = [];
    server.use(
      http.get('*/api/v1/cases/:id/contacts', () =>
        HttpResponse.json({ items: [{ ...contact, note: 'von anderswo', version: 4 }] }),
      ),
      http.put('*/api/v1/cases/:id/contacts/k-1', async ({ request }) => {
        if (request.headers.get('If-Match') === '"4"') {
          sent.push(await request.json());
          return HttpResponse.json({ items: [] });
        }
        const problem = {
          type: 'https://kim.nrw/problems/precondition-failed',
          title: 'Geändert',
          status: 412,
        };
        return HttpResponse.json(problem, { status: 412 });
      }),
    );
    renderPart(<ContactHistory file={file} items={[contact]} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Berichtigen' }));
    const note = await screen.findByDisplayValue('wie es ist');
    await userEvent.type(note, ', genauer');
    await userEvent.click(screen.getByRole('button', { name: 'Kontakt speichern' }));
    expect(await screen.findByRole('radio', { name: 'Gespeichert: von anderswo' })).not.toBeChecked();
    await userEvent.click(screen.getByRole('button', { name: 'So weiter' }));
    await userEvent.click(screen.getByRole('button', { name: 'Kontakt speichern' }));
    await waitFor(() => expect(sent).toEqual([expect.objectContaining({ note: 'wie es ist, genauer' })]));
  });
});
