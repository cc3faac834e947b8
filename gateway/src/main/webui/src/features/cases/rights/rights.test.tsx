import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../testing/demo/case-data';
import { requests } from '../../../testing/demo/rights';
import { renderPart } from '../../../testing/render';
import { server } from '../../../testing/server';
import { RestrictedNote } from '../file/restricted-note';
import { RequestsCard } from './requests-card';
import { RestrictionCard } from './restriction-card';

const file = { ...cases[0]!, mayWork: true, mine: true, relation: 'RESPONSIBLE' as const, withheld: [] };
const colleague = {
  ...file,
  mayWork: false,
  mine: false,
  relation: 'TEAM' as const,
  withheld: ['HEALTH' as const],
};

describe('requests for a disclosure', () => {
  it('say by when they are to be answered', async () => {
    renderPart(<RequestsCard file={file} />);
    expect(await screen.findByText(/Zu beantworten bis/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Auskunft ansehen' })).toBeVisible();
  });

  it('are given on the version that was shown', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post('*/api/v1/cases/:id/disclosure-requests/:request/give', async ({ request }) => {
        sent.push({ version: request.headers.get('If-Match'), ...((await request.json()) as object) });
        return HttpResponse.json({ ...requests[0], status: 'GIVEN', allowed: [] });
      }),
    );
    renderPart(<RequestsCard file={file} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Als erteilt festhalten' }));
    await userEvent.selectOptions(await screen.findByLabelText('Wie erteilt?'), 'HANDED_OVER');
    const buttons = screen.getAllByRole('button', { name: 'Als erteilt festhalten' });
    await userEvent.click(buttons[buttons.length - 1]!);
    await waitFor(() => expect(sent).toMatchObject([{ version: '"0"', form: 'HANDED_OVER' }]));
  });

  it('are only read by who neither works on the case nor coordinates it', async () => {
    renderPart(<RequestsCard file={colleague} />);
    expect(await screen.findByText(/Zu beantworten bis/)).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('link', { name: 'Auskunft ansehen' })).toBeNull();
    expect(screen.getByText(/Sie lesen nicht alle Datengruppen/)).toBeVisible();
  });
});

describe('a restriction', () => {
  it('asks why and says what follows', async () => {
    const sent: unknown[] = [];
    server.use(
      http.get('*/api/v1/cases/:id/restrictions', () => HttpResponse.json({ items: [] })),
      http.post('*/api/v1/cases/:id/restrictions', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    renderPart(<RestrictionCard file={file} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Verarbeitung einschränken' }));
    expect(await screen.findByText(/verlässt nichts Neues den Fall/)).toBeVisible();
    await userEvent.click(screen.getByLabelText('Richtigkeit bestritten'));
    const buttons = screen.getAllByRole('button', { name: 'Verarbeitung einschränken' });
    await userEvent.click(buttons[buttons.length - 1]!);
    await waitFor(() => expect(sent).toEqual([{ reason: 'ACCURACY_CONTESTED' }]));
  });

  it('is lifted only when the person was told', async () => {
    const sent: unknown[] = [];
    const holds = {
      id: '1',
      reason: 'OBJECTION',
      note: null,
      setBy: 'Miriam Kaya',
      setAt: '2026-01-10T10:00:00Z',
      toldOn: null,
      liftedBy: null,
      liftedAt: null,
      version: 0,
    };
    server.use(
      http.get('*/api/v1/cases/:id/restrictions', () => HttpResponse.json({ items: [holds] })),
      http.post('*/api/v1/cases/:id/restrictions/:restriction/lift', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(holds);
      }),
    );
    renderPart(<RestrictionCard file={{ ...file, restrictedSince: '2026-01-10T10:00:00Z' }} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Einschränkung aufheben' }));
    await screen.findByLabelText('Ich habe die Person unterrichtet');
    const lift = () => screen.getAllByRole('button', { name: 'Einschränkung aufheben' }).at(-1)!;
    await userEvent.click(lift());
    expect(sent).toHaveLength(0);
    await userEvent.click(screen.getByLabelText('Ich habe die Person unterrichtet'));
    await userEvent.click(lift());
    await waitFor(() => expect(sent).toHaveLength(1));
  });

  it('is said at the head of the file, and nothing where there is none', async () => {
    renderPart(
      <>
        <RestrictedNote file={file} />
        <RestrictedNote file={{ ...file, restrictedSince: '2026-01-10T10:00:00Z' }} />
      </>,
    );
    expect(await screen.findAllByText(/Verarbeitung eingeschränkt seit/)).toHaveLength(1);
  });
});
