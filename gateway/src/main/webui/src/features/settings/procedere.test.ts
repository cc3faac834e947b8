import { describe, expect, it } from 'vitest';
import { withCodes } from './procedere';

const point = (label: string, code = '') => ({ code, label, mandatory: true });

describe('codes of the Übergabeprocedere', () => {
  it('stay for a known point, even when its words change', () => {
    expect(withCodes([point('Andere Worte', 'PERSON_INFORMED')])[0]?.code).toBe('PERSON_INFORMED');
  });

  it('are made of the words of a new one', () => {
    expect(withCodes([point('Rückkanal geklärt?')])[0]?.code).toBe('RUECKKANAL_GEKLAERT');
  });

  it('never meet', () => {
    const codes = withCodes([point('Termin', 'TERMIN'), point('Termin'), point('termin!')]).map(
      ({ code }) => code,
    );
    expect(new Set(codes).size).toBe(3);
  });

  it('fit what the service accepts, however long or strange the words', () => {
    for (const label of ['Ä', '3. Schritt', 'x'.repeat(200), '—']) {
      expect(withCodes([point(label)])[0]?.code).toMatch(/^[A-Z][A-Z0-9_]{1,39}$/);
    }
  });
});
