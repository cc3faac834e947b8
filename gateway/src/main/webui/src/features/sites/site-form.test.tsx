import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { SiteValues } from './change-site';
import { sites } from '../../testing/demo/sites';
import { renderPart } from '../../testing/render';
import { server } from '../../testing/server';
import { siteSchema, valuesOf } from './change-site';
import { SiteForm } from './site-form';

const site = structuredClone(sites[1]!);

function saved() {
  const sent: { ifMatch: string | null; body: Record<string, unknown> }[] = [];
  server.use(
    http.put('*/api/v1/sites/:id', async ({ request }) => {
      sent.push({
        ifMatch: request.headers.get('If-Match'),
        body: (await request.json()) as Record<string, unknown>,
      });
      return HttpResponse.json(site);
    }),
  );
  return sent;
}

describe('the form of a site', () => {
  it('shows at once what everybody will read, and sends what it does not show as it is stored', async () => {
    const sent = saved();
    renderPart(
      <SiteForm
        site={{ ...site, officeHours: [] }}
        preview={(shown) => (
          <li>
            {shown.contact} {shown.closures.map(({ reason }) => reason)}
          </li>
        )}
        onDone={() => {}}
      />,
    );
    await userEvent.type(await screen.findByLabelText(/Öffentlicher Kontakt/), '02064 1234');
    await userEvent.click(screen.getByRole('button', { name: 'Geschlossene Tage hinzufügen' }));
    const closed = screen.getByRole('group', { name: 'Geschlossen 1' });
    await userEvent.type(within(closed).getByLabelText('Erster Tag'), '2030-12-24');
    await userEvent.type(within(closed).getByLabelText('Letzter Tag'), '2030-12-31');
    await userEvent.type(within(closed).getByLabelText(/Grund/), 'Betriebsferien');
    expect(screen.getByText('02064 1234 Betriebsferien')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Standort speichern' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.ifMatch).toBe(`"${site.version}"`);
    expect(sent[0]?.body).toMatchObject({
      publicContact: '02064 1234',
      closures: [{ firstDay: '2030-12-24', lastDay: '2030-12-31', reason: 'Betriebsferien' }],
      organisationId: site.organisationId,
      servedAgs: site.servedAgs,
    });
  });

  const given = (values: Partial<SiteValues>) => siteSchema.safeParse({ ...valuesOf(site), ...values });

  it('needs to know which of two weeks is meant, and no such day for every week', () => {
    const [hours] = valuesOf(site).officeHours;
    const every = (interval: string, countedFrom: string) =>
      given({ officeHours: [{ ...hours!, interval, countedFrom }] });
    expect(every('BIWEEKLY', '').success).toBe(false);
    expect(every('BIWEEKLY', '2026-11-23').success).toBe(true);
    expect(every('WEEKLY', '2026-11-23').data?.officeHours[0]?.countedFrom).toBeUndefined();
  });

  it('refuses hours and closures that end before they begin', () => {
    const [hours] = valuesOf(site).officeHours;
    expect(given({ officeHours: [{ ...hours!, from: '12:00', to: '09:00' }] }).success).toBe(false);
    const closed = { firstDay: '2030-12-31', lastDay: '2030-12-24', reason: 'Urlaub' };
    expect(given({ closures: [closed] }).success).toBe(false);
  });
});
