import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../testing/demo/case-data';
import { overtaken } from '../../../testing/demo/overtaken';
import { renderPart } from '../../../testing/render';
import { server } from '../../../testing/server';
import { directionOf } from '../translations';
import { ToldCard } from './told-card';
import { languageFor, TOLD_LANGUAGES } from './told-languages';
import { TOLD_TEXTS } from './told-texts';

const file = { ...cases[0]!, mayWork: true };

describe('what the person is told', () => {
  it('says the same in every language of the consents', () => {
    expect(Object.keys(TOLD_TEXTS).sort()).toEqual([...TOLD_LANGUAGES].sort());
    for (const language of TOLD_LANGUAGES) {
      const { lines, title, contact } = TOLD_TEXTS[language];
      expect(lines).toHaveLength(TOLD_TEXTS.de.lines.length);
      expect([title, contact, ...lines].every((line) => line.trim() !== '')).toBe(true);
    }
  });

  it('runs from the right where the script does, and is in a language of the person if there is one', () => {
    expect(directionOf('fa')).toBe('rtl');
    expect(directionOf('uk')).toBe('ltr');
    expect(languageFor(['ku', 'fa', 'en'])).toBe('fa');
    expect(languageFor(['ku'])).toBe('de');
  });

  it('is recorded with day and language', async () => {
    const sent: unknown[] = [];
    server.use(
      http.get('*/api/v1/cases/:id/information', () => HttpResponse.json({ items: [] })),
      http.put('*/api/v1/cases/:id/information/:language', async ({ params, request }) => {
        sent.push({ language: params.language, ...((await request.json()) as object) });
        return HttpResponse.json({ items: [] });
      }),
    );
    renderPart(<ToldCard file={file} />);
    await screen.findByText('Noch nicht festgehalten.');
    await userEvent.selectOptions(screen.getByLabelText('Sprache'), 'fa');
    await userEvent.click(screen.getByRole('button', { name: 'Aufklärung festhalten' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ language: 'fa' });
  });

  it('shows the day that somebody else has recorded, and corrects it only once it was seen', async () => {
    const versions: (string | null)[] = [];
    let items: object[] = [];
    server.use(
      http.get('*/api/v1/cases/:id/information', () => HttpResponse.json({ items })),
      http.put('*/api/v1/cases/:id/information/:language', ({ request }) => {
        versions.push(request.headers.get('If-Match'));
        items = [{ language: 'fa', givenOn: '2026-11-03', givenBy: 'Jonas Weber', version: 1 }];
        return overtaken(request, 1) ?? HttpResponse.json({ items });
      }),
    );
    renderPart(<ToldCard file={file} />);
    await screen.findByText('Noch nicht festgehalten.');
    await userEvent.selectOptions(screen.getByLabelText('Sprache'), 'fa');
    await userEvent.click(screen.getByRole('button', { name: 'Aufklärung festhalten' }));
    expect(await screen.findByText('Jonas Weber')).toBeVisible();
    expect(screen.getByText(/Inzwischen geändert/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Aufklärung festhalten' }));
    await waitFor(() => expect(versions).toEqual(['"0"', '"1"']));
  });
});
