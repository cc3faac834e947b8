import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cases } from '../../testing/demo/case-data';
import { consents } from '../../testing/demo/case-parts';
import { extract } from '../../testing/demo/extract';
import { renderPart } from '../../testing/render';
import { server } from '../../testing/server';
import { ExtractView } from './extract-view';
import { OfferForm } from './offer-form';

const file = cases[0]!;
const offer = () =>
  renderPart(
    <OfferForm file={file} consents={consents[file.id]!} onClose={() => {}} onGoToConsents={() => {}} />,
  );

describe('documents that go along', () => {
  afterEach(() => vi.restoreAllMocks());

  it('are those that the consent names, and only of a Lebensbereich that is handed over', async () => {
    offer();
    const choice = await screen.findByRole('group', { name: /Welche Dokumente gehen mit/ });
    expect(within(choice).getByLabelText(/Telc-Zertifikat/)).not.toBeChecked();
    expect(within(choice).getByLabelText(/Foto des Arbeitsvertrags/)).toBeVisible();
    expect(within(choice).queryByLabelText(/Bescheid über/)).not.toBeInTheDocument();
    expect(within(choice).queryByLabelText(/Attest/)).not.toBeInTheDocument();
    await userEvent.click(screen.getByLabelText('Sprache'));
    await waitFor(() => expect(within(choice).queryByLabelText(/Telc-Zertifikat/)).not.toBeInTheDocument());
  });

  it('are shown before the offer just as the body will see them', async () => {
    offer();
    await userEvent.click(await screen.findByLabelText(/Telc-Zertifikat/));
    await userEvent.click(screen.getByRole('button', { name: 'Was sieht die Stelle?' }));
    const dialog = await screen.findByRole('dialog');
    expect(await within(dialog).findByText('Telc-Zertifikat Deutsch B1')).toBeVisible();
    expect(within(dialog).queryByText('Foto des Arbeitsvertrags')).not.toBeInTheDocument();
  });

  it('are saved under their title, and it is said when the door is shut', async () => {
    const saved: string[] = [];
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => {} }));
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    renderPart(
      <ExtractView
        extract={extract('h-1')}
        documentFrom={(id) => `/handovers/h-1/documents/${id}/content`}
      />,
    );
    const button = await screen.findByRole('button', { name: 'Telc-Zertifikat Deutsch B1 herunterladen' });
    await userEvent.click(button);
    await waitFor(() => expect(saved).toEqual(['Telc-Zertifikat Deutsch B1.pdf']));
    server.use(
      http.get('*/api/v1/handovers/:id/documents/:document/content', () =>
        HttpResponse.json(
          {
            type: 'https://kim.nrw/problems/consent-not-valid',
            title: 'Die Einwilligung deckt diese Übergabe nicht',
            status: 403,
          },
          { status: 403, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    await userEvent.click(button);
    expect(await screen.findByText(/Die Einwilligung deckt diese Übergabe nicht/)).toBeVisible();
  });
});
