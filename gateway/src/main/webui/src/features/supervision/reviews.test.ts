import { describe, expect, it } from 'vitest';
import { questionsOf } from './reviews';

const KNOWN = [{ code: 'FOLLOW_UP_SET', label: 'Es gibt eine Wiedervorlage' }];

describe('a checklist from its lines', () => {
  it('keeps the code of a point whose words stay, and gives new ones their own', () => {
    const made = questionsOf('Es gibt eine Wiedervorlage\n\n  Steht alles in der Akte?  ', KNOWN);
    expect(made[0]).toEqual(KNOWN[0]);
    expect(made[1]).toMatchObject({ label: 'Steht alles in der Akte?' });
    expect(made[1]!.code).toMatch(/^[A-Z][A-Z0-9_]{1,39}$/);
    expect(made).toHaveLength(2);
  });
});
