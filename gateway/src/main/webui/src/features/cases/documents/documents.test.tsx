import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { notices } from '@shared/ui/notice-store';
import { cases } from '../../../testing/demo/case-data';
import { renderPart } from '../../../testing/render';
import { server } from '../../../testing/server';
import { DocumentsSection } from './documents-section';

const file = { ...cases[0]!, mayWork: true, closedAt: null };
const pdf = (name = 'Mietvertrag 2026.pdf', type = 'application/pdf') =>
  new File(['%PDF-1.7'], name, { type });

const openForm = async () => userEvent.click(await screen.findByRole('button', { name: 'Dokument ablegen' }));
const save = async () => userEvent.click(screen.getByRole('button', { name: 'Dokument speichern' }));

describe('documents of a case', () => {
  beforeEach(() => notices.set([]));

  it('are sent with what is said of them, and the name of the file begins the title', async () => {
    let sent: Record<string, unknown> = {};
    let key: string | null = null;
    server.use(
      http.post('*/api/v1/cases/:id/documents', async ({ request }) => {
        sent = (await request.json()) as Record<string, unknown>;
        key = request.headers.get('Idempotency-Key');
        return HttpResponse.json({ id: 'd' }, { status: 201 });
      }),
    );
    renderPart(<DocumentsSection file={file} />);
    await openForm();
    await userEvent.upload(screen.getByLabelText('Datei'), pdf());
    expect(screen.getByLabelText('Bezeichnung')).toHaveValue('Mietvertrag 2026');
    await userEvent.selectOptions(screen.getByLabelText('Art'), 'CONTRACT');
    await userEvent.selectOptions(screen.getByLabelText('Lebensbereich'), 'HOUSING');
    await save();
    await screen.findByText('Dokument gespeichert');
    expect(sent).toMatchObject({
      description: { title: 'Mietvertrag 2026', kind: 'CONTRACT', domain: 'HOUSING', marks: [] },
      mediaType: 'application/pdf',
      content: btoa('%PDF-1.7'),
    });
    expect(key).toBeTruthy();
  });

  it('are refused before they are sent where they cannot be taken', async () => {
    renderPart(<DocumentsSection file={file} />);
    await openForm();
    await save();
    expect(await screen.findByText('Bitte eine Datei wählen.')).toBeVisible();
    const dropped = { dataTransfer: { files: [pdf('Brief.docx', 'application/msword')] } };
    fireEvent.drop(screen.getByText('Oder die Datei hierher ziehen.'), dropped);
    expect(await screen.findByText(/Angenommen werden nur PDF, JPEG und PNG/)).toBeVisible();
  });

  it('keep what was typed when the server refuses the content', async () => {
    server.use(
      http.post('*/api/v1/cases/:id/documents', () =>
        HttpResponse.json(
          {
            type: 'https://kim.nrw/problems/attachment-differs-from-type',
            title: 'Der Inhalt der Anlage ist etwas anderes als angegeben',
            status: 422,
          },
          { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    renderPart(<DocumentsSection file={file} />);
    await openForm();
    await userEvent.upload(screen.getByLabelText('Datei'), pdf());
    await userEvent.selectOptions(screen.getByLabelText('Art'), 'CONTRACT');
    await userEvent.selectOptions(screen.getByLabelText('Lebensbereich'), 'HOUSING');
    await save();
    expect(await screen.findByText(/etwas anderes als angegeben/)).toBeVisible();
    expect(screen.getByLabelText('Bezeichnung')).toHaveValue('Mietvertrag 2026');
  });

  it('are removed at once and come back by one click, on the version they were removed in', async () => {
    const steps: string[] = [];
    const document = { id: 'd-1', title: 'Brief', kind: 'LETTER', domain: 'WORK', marks: [], version: 4 };
    const about = {
      mediaType: 'application/pdf',
      size: 9,
      addedBy: 'Miriam',
      addedAt: '2026-11-20T10:00:00Z',
    };
    const there = { items: [{ ...document, ...about }], removed: [], withheld: [] };
    const gone = { items: [], removed: [{ ...document, ...about, version: 5 }], withheld: [] };
    server.use(
      http.get('*/api/v1/cases/:id/documents', () => HttpResponse.json(steps.length === 1 ? gone : there)),
      http.post('*/api/v1/cases/:id/documents/d-1/:step', ({ params, request }) => {
        steps.push(`${String(params.step)} ${request.headers.get('If-Match')}`);
        return HttpResponse.json(params.step === 'remove' ? gone : there);
      }),
    );
    renderPart(<DocumentsSection file={file} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Brief entfernen' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Rückgängig' }));
    await waitFor(() => expect(steps).toEqual(['remove "4"', 'restore "5"']));
    expect(await screen.findByRole('button', { name: 'Brief entfernen' })).toBeVisible();
  });

  it('offer nothing to change to who may only read', async () => {
    renderPart(<DocumentsSection file={{ ...file, mayWork: false }} />);
    expect(
      await screen.findByRole('button', { name: 'Telc-Zertifikat Deutsch B1 herunterladen' }),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: /entfernen/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Dokument ablegen' })).not.toBeInTheDocument();
  });
});
