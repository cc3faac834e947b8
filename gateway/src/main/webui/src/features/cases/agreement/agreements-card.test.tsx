import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../testing/demo/case-data';
import { goals } from '../../../testing/demo/case-parts';
import { agreements } from '../../../testing/demo/goal-agreements';
import { renderPart } from '../../../testing/render';
import { TOLD_LANGUAGES } from '../told/told-languages';
import { Sheet } from './agreement-page';
import { AgreementsCard } from './agreements-card';
import { PRINT_LANGUAGES, printedIn } from './print-words';

const file = cases[0]!;
const own = goals[file.id]!;

describe('a Zielvereinbarung', () => {
  it('is printed in German and in the language of the person, with the goals in her words', async () => {
    renderPart(<Sheet file={file} goals={own} agreement={agreements[file.id]![0]} />);
    const heading = await screen.findByRole('heading', { level: 2 });
    expect(heading).toHaveTextContent('Zielvereinbarung');
    expect(heading.querySelector('[lang=ar]')).toHaveAttribute('dir', 'rtl');
    expect(screen.getByText(own[0]!.wording)).toBeVisible();
    expect(screen.getByText(/keine Eingliederungsvereinbarung/)).toBeVisible();
  });

  it('has its words in every language of the consents', () => {
    expect([...PRINT_LANGUAGES].sort()).toEqual([...TOLD_LANGUAGES].sort());
    for (const language of PRINT_LANGUAGES) {
      const last = printedIn(language).at(-1)!;
      expect(last.lang).toBe(language);
      expect(Object.keys(last.words)).toEqual(Object.keys(printedIn('de')[0]!.words));
      expect(Object.values(last.words)).not.toContain('');
    }
  });

  it.each([
    ['fa', 'rtl'],
    ['ro', 'ltr'],
  ])('says in %s, running %s, that nobody has checked the translation', async (language, dir) => {
    const agreement = { ...agreements[file.id]![0]!, language };
    renderPart(<Sheet file={file} goals={own} agreement={agreement} />);
    const heading = await screen.findByRole('heading', { level: 2 });
    expect(heading.querySelector(`[lang=${language}]`)).toHaveAttribute('dir', dir);
    expect(screen.getAllByText('Übersetzung ungeprüft')).toHaveLength(1);
  });

  it('has nothing to check in German', async () => {
    renderPart(<Sheet file={file} goals={own} agreement={{ ...agreements[file.id]![0]!, language: 'de' }} />);
    await screen.findByRole('heading', { level: 2 });
    expect(screen.queryByText('Übersetzung ungeprüft')).toBeNull();
  });

  it('is agreed when the second side has signed', async () => {
    renderPart(<AgreementsCard file={file} goals={own} />);
    expect(await screen.findByText('Unterschrift fehlt')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Ratsuchende*r hat unterschrieben' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Ich habe unterschrieben' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Unterschrift festhalten' }));
    expect(await screen.findByText('von beiden unterschrieben')).toBeVisible();
  });
});
