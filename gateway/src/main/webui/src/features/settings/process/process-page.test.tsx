import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { ProcessSettings } from '@shared/api/types/process';
import { processConfiguration } from '../../../testing/demo/process';
import { demoMe } from '../../../testing/demo/session';
import { renderPart } from '../../../testing/render';
import { server } from '../../../testing/server';
import { ProcessPage } from './process-page';
import { withoutHoles } from './save-process';

describe('the process of a KI', () => {
  it('is saved as a whole on the version that was seen', async () => {
    const sent: { ifMatch: string | null; body: ProcessSettings }[] = [];
    server.use(
      http.get('*/api/v1/me', () => HttpResponse.json(demoMe('tenant-admin'))),
      http.put('*/api/v1/process-configuration', async ({ request }) => {
        const body = (await request.json()) as ProcessSettings;
        sent.push({ ifMatch: request.headers.get('If-Match'), body });
        return HttpResponse.json({ version: processConfiguration.version + 1, settings: body });
      }),
    );
    renderPart(<ProcessPage />);
    await userEvent.click(await screen.findByLabelText('Mindestens ein Beratungskontakt'));
    const days = screen.getByLabelText('Tage bis zur Wiedervorlage');
    await userEvent.clear(days);
    await userEvent.type(days, '45');
    await userEvent.click(screen.getByRole('button', { name: 'Prozessgestaltung speichern' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]!.ifMatch).toBe(`"${processConfiguration.version}"`);
    expect(sent[0]!.body).toMatchObject({
      monitoringDays: 45,
      requirements: [{ phase: 'ERSTBERATUNG', fields: ['CONTACT'] }],
      milestones: processConfiguration.settings.milestones,
    });
  });

  it('is saved with what somebody else changed elsewhere, and asks where both changed the same', async () => {
    const sent: ProcessSettings[] = [];
    const now = {
      version: 9,
      settings: {
        ...processConfiguration.settings,
        monitoringDays: 60,
        phases: [{ phase: 'ZUGANG', de: 'Erster Schritt', en: 'First step' }],
      },
    };
    let overtaken = false;
    server.use(
      http.get('*/api/v1/me', () => HttpResponse.json(demoMe('tenant-admin'))),
      http.get('*/api/v1/process-configuration', () =>
        HttpResponse.json(overtaken ? now : processConfiguration),
      ),
      http.put('*/api/v1/process-configuration', async ({ request }) => {
        if (request.headers.get('If-Match') !== '"9"') {
          overtaken = true;
          const problem = { type: 'https://kim.nrw/problems/precondition-failed', title: 'x', status: 412 };
          return HttpResponse.json(problem, { status: 412 });
        }
        const body = (await request.json()) as ProcessSettings;
        sent.push(body);
        return HttpResponse.json({ version: 10, settings: body });
      }),
    );
    renderPart(<ProcessPage />);
    const days = await screen.findByLabelText('Tage bis zur Wiedervorlage');
    await userEvent.clear(days);
    await userEvent.type(days, '45');
    await userEvent.click(screen.getByRole('button', { name: 'Prozessgestaltung speichern' }));
    expect(await screen.findByRole('radio', { name: 'Gespeichert: 60' })).toBeVisible();
    expect(days).toHaveValue(45);
    await userEvent.click(screen.getByRole('button', { name: 'So weiter' }));
    await userEvent.click(screen.getByRole('button', { name: 'Prozessgestaltung speichern' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      monitoringDays: 45,
      phases: [{ phase: 'ZUGANG', de: 'Erster Schritt', en: 'First step' }],
    });
  });

  it('takes a word that is missing in one language from the other, and drops empty lines', () => {
    const words: ProcessSettings = {
      phases: [
        { phase: 'MONITORING', de: ' Begleitung ', en: '' },
        { phase: 'RUHEND', de: ' ', en: '' },
      ],
      domains: [],
      requirements: [{ phase: 'ASSESSMENT', fields: [] }],
      milestones: [],
      monitoringDays: null,
      bodies: [],
    };
    expect(withoutHoles(words)).toMatchObject({
      phases: [{ phase: 'MONITORING', de: 'Begleitung', en: 'Begleitung' }],
      requirements: [],
    });
  });
});
