import { describe, expect, it } from 'vitest';
import { TOLD_LANGUAGES } from '../told/told-languages';
import { COMPARTMENTS, filled, FOLDER_LANGUAGES, folderIn, languageOf } from './folder-words';

describe('the words of the folder', () => {
  it('exist in every language of the consents', () => {
    expect([...FOLDER_LANGUAGES].sort()).toEqual([...TOLD_LANGUAGES].sort());
  });

  it('name the same compartments and papers in every language', () => {
    for (const language of FOLDER_LANGUAGES) {
      const { words } = folderIn(language);
      for (const id of COMPARTMENTS) {
        expect(words.compartments[id].papers).toHaveLength(
          folderIn('de').words.compartments[id].papers.length,
        );
        expect([words.compartments[id].name, ...words.compartments[id].papers]).not.toContain('');
      }
      expect(words.consent).toContain('{{body}}');
      expect(words.consent).toContain('{{date}}');
      expect(words.agreement).toContain('{{date}}');
    }
  });

  it('take the first of the person’s languages that there is', () => {
    expect(languageOf(['ku', 'ar', 'en'])).toBe('ar');
    expect(languageOf(['ku', 'fa'])).toBe('fa');
    expect(languageOf([])).toBe('de');
  });

  it('run from the right where the script does', () => {
    expect(folderIn('ar').dir).toBe('rtl');
    expect(folderIn('fa').dir).toBe('rtl');
    expect(folderIn('tr').dir).toBe('ltr');
  });

  it('are filled with what they speak of', () => {
    expect(filled('Für {{body}} vom {{date}}', { body: 'MBE', date: '1.1.' })).toBe('Für MBE vom 1.1.');
  });
});
