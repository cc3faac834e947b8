import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../testing/demo/case-data';
import { renderPart } from '../../../testing/render';
import { FolderSheet } from './folder-sheet';
import { folderIn, type FolderLanguage } from './folder-words';

const show = (language: FolderLanguage) =>
  renderPart(
    <FolderSheet file={cases[0]!} language={language} consents={[]} bodies={[]} agreements={[]} steps={[]} />,
  );

describe('the printed folder', () => {
  it('runs from the right in Farsi, with the German beside it and the translation marked as unchecked', async () => {
    show('fa');
    const title = await screen.findByRole('heading', { name: folderIn('fa').words.title });
    expect(title.closest('article')).toHaveAttribute('dir', 'rtl');
    expect(screen.getByText('Ausweis und Aufenthalt')).toBeVisible();
    expect(screen.getByText('Übersetzung ungeprüft')).toHaveAttribute('dir', 'ltr');
  });

  it.each(['de', 'en'] as const)('is not marked in %s', async (language) => {
    show(language);
    await screen.findByRole('heading', { name: folderIn(language).words.title });
    expect(screen.queryByText('Übersetzung ungeprüft')).toBeNull();
  });
});
