import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPart } from '../../testing/render';
import { ReferralChanges } from './referral-changes';

async function told(pointer: string, before: unknown, after: unknown): Promise<string> {
  const { unmount } = renderPart(<ReferralChanges changes={[{ pointer, before, after }]} />);
  const text = (await screen.findByRole('listitem')).textContent;
  unmount();
  return text;
}

describe('what a sender changed', () => {
  it.each([
    ['/person/contact/phone', null, '+49 2841 1', 'Telefon: – → +49 2841 1'],
    ['/urgency', 'NORMAL', 'CRISIS', 'Dringlichkeit: normal → akute Krise'],
    [
      '/lifeDomains',
      ['WORK'],
      ['WORK', 'HEALTH'],
      'Lebensbereiche: Berufliche Situation → Berufliche Situation, Gesundheit',
    ],
    ['/person/birthDate', '1990-01-02', '1990-02-01', 'Geburtsdatum: 02.01.1990 → 01.02.1990'],
    ['/person/nationalities', ['475'], ['475', '166'], 'Staatsangehörigkeit: Syrien → Syrien, Ukraine'],
    ['/person/interpreterNeeded', false, true, 'Sprachmittlung nötig: nein → ja'],
    ['/person/residence/ags', '05170024', '05170048', 'Wohnort: Moers → Wesel'],
  ])('reads %s in words', async (pointer, before, after, words) => {
    expect(await told(pointer, before, after)).toBe(words);
  });

  it('is named without its value where an address is blocked', async () => {
    expect(await told('/person/residence/street', null, null)).toBe(
      'Straße und Hausnummer: geändert, hier nicht gezeigt',
    );
  });

  it('is shown as it came where the field is not known', async () => {
    expect(await told('/person/pets', null, 2)).toBe('/person/pets: – → 2');
  });
});
