import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Folded } from './folded';

const screenOf = (phone: boolean) =>
  vi.stubGlobal('matchMedia', () => ({
    matches: phone,
    addEventListener: () => {},
    removeEventListener: () => {},
  }));

const part = (
  <Folded line="Phase 3 von 9: Bestandsaufnahme">
    <p>Alle Phasen</p>
  </Folded>
);

afterEach(() => vi.unstubAllGlobals());

describe('what is folded on a phone', () => {
  it('is one line there, which opens', async () => {
    screenOf(true);
    render(part);
    expect(screen.getByText('Alle Phasen')).not.toBeVisible();
    await userEvent.click(screen.getByText('Phase 3 von 9: Bestandsaufnahme'));
    expect(screen.getByText('Alle Phasen')).toBeVisible();
  });

  it('stands whole where there is room', () => {
    screenOf(false);
    render(part);
    expect(screen.getByText('Alle Phasen')).toBeVisible();
    expect(screen.queryByText('Phase 3 von 9: Bestandsaufnahme')).toBeNull();
  });
});
