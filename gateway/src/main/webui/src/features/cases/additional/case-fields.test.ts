import { describe, expect, it } from 'vitest';
import type { CaseAdditionalField } from '@shared/api/types/team';
import { changed } from './case-fields';

const entry = (id: string, value: string | null, version: number | null) =>
  ({ field: { id }, value, version }) as CaseAdditionalField;

describe('additional fields of a case', () => {
  it('sends only what was changed, in the version that was seen', () => {
    const items = [entry('a', 'alt', 3), entry('b', null, null), entry('c', 'weg', 1)];
    expect(changed(items, { a: 'neu', b: '', c: '' })).toEqual([
      { fieldId: 'a', value: 'neu', version: 3 },
      { fieldId: 'c', value: null, version: 1 },
    ]);
  });
});
