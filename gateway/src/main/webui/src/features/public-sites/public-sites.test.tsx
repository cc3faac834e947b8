import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { OfficeHours, PublicSite } from '@shared/api/types/site';
import { renderPart } from '../../testing/render';
import { server } from '../../testing/server';
import { firstLanguage, LIST_TEXTS } from './list-texts';
import { PublicSitesPage } from './public-sites-page';

const site = (values: Partial<PublicSite>): PublicSite => ({
  name: 'Sozialamt Xanten',
  street: 'Karthaus 2',
  postalCode: '46509',
  city: 'Xanten',
  ags: '05170052',
  servedAgs: ['05170052'],
  status: 'ACTIVE',
  accessible: true,
  officeHours: [],
  closures: [],
  contact: null,
  ...values,
});

const hours: OfficeHours = {
  weekday: 'TUESDAY',
  from: '09:00',
  to: '12:00',
  interval: 'BIWEEKLY',
  appointment: 'WALK_IN',
  languages: ['tr'],
  status: 'ACTIVE',
  slotMinutes: 30,
};

describe('the public list of sites', () => {
  beforeEach(() => {
    server.use(
      http.get('*/api/v1/public-sites/:ki', () =>
        HttpResponse.json({
          kiName: 'Kreis Wesel',
          items: [
            site({
              officeHours: [hours],
              closures: [
                { firstDay: '2020-12-24', lastDay: '2020-12-31', reason: 'Vorbei' },
                { firstDay: '2099-12-24', lastDay: '2099-12-31', reason: 'Betriebsferien' },
              ],
            }),
            site({
              name: 'Rathaus Alpen',
              ags: '05170004',
              servedAgs: [],
              status: 'PLANNED',
              accessible: false,
            }),
          ],
        }),
      ),
    );
    renderPart(<PublicSitesPage />);
  });

  it('has every text in every language', () => {
    const german = Object.keys(LIST_TEXTS.de!);
    expect(Object.keys(LIST_TEXTS)).toHaveLength(10);
    for (const texts of Object.values(LIST_TEXTS)) {
      expect(Object.keys(texts)).toEqual(german);
      expect(Object.values(texts).every((text) => text.trim().length > 0)).toBe(true);
    }
    expect(firstLanguage(['ti', 'uk-UA'])).toBe('uk');
  });

  it('says when one may come, what is being set up and when it is closed', async () => {
    await userEvent.selectOptions((await screen.findAllByRole('combobox'))[0]!, 'de');
    expect(await screen.findByText(/Dienstag/)).toBeInTheDocument();
    expect(screen.getByText('Sie brauchen keinen Termin.')).toBeInTheDocument();
    expect(screen.getByText('im Aufbau')).toBeInTheDocument();
    expect(screen.getByText('nicht barrierefrei')).toBeInTheDocument();
    expect(screen.getByText(/Betriebsferien/)).toBeInTheDocument();
    expect(screen.queryByText(/Vorbei/)).not.toBeInTheDocument();
  });

  it('is narrowed by the place and by the language spoken', async () => {
    await userEvent.selectOptions((await screen.findAllByRole('combobox'))[0]!, 'de');
    await userEvent.selectOptions(await screen.findByLabelText('Wo wohnen Sie?'), '05170004');
    expect(screen.queryByText('Sozialamt Xanten')).not.toBeInTheDocument();
    await userEvent.selectOptions(screen.getByLabelText('Welche Sprache brauchen Sie?'), 'tr');
    expect(screen.getByText(/keine Beratungsstelle/)).toBeInTheDocument();
    await userEvent.selectOptions(screen.getByLabelText('Wo wohnen Sie?'), '');
    expect(screen.getByText('Sozialamt Xanten')).toBeInTheDocument();
  });

  it('is written from right to left in Farsi', async () => {
    await userEvent.selectOptions((await screen.findAllByRole('combobox'))[0]!, 'fa');
    expect(screen.getByRole('main')).toHaveAttribute('dir', 'rtl');
    expect(await screen.findByText('سه‌شنبه', { exact: false })).toBeInTheDocument();
  });
});
