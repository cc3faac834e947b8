import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../testing/demo/case-data';
import { renderPart } from '../../../testing/render';
import { WithheldNote } from './withheld-note';

describe('what is withheld', () => {
  it('is named by its groups', async () => {
    renderPart(<WithheldNote file={{ ...cases[0]!, withheld: ['HEALTH', 'VIOLENCE'] }} />);
    expect(await screen.findByText(/Gesundheit, Gewalterfahrung/)).toBeVisible();
  });

  it('says nothing to who reads all', () => {
    renderPart(<WithheldNote file={{ ...cases[0]!, withheld: [] }} />);
    expect(screen.queryByText('Sie sehen nicht alle Angaben dieses Falls')).toBeNull();
  });
});
