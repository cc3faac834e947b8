import { describe, expect, it } from 'vitest';
import { toMapping, toValues, type ExportMapping } from './export-mapping';

const mapping: ExportMapping = {
  separator: ';',
  columns: [
    { header: 'Träger', field: null, text: 'Kreis Wesel', codes: [] },
    {
      header: 'Geschlecht',
      field: 'SEX',
      text: null,
      codes: [
        { from: 'FEMALE', to: 'w' },
        { from: 'MALE', to: 'm=1' },
      ],
    },
  ],
};

describe('the mapping of the export', () => {
  it('is the same after it was shown and saved', () => {
    expect(toMapping(toValues(mapping) as never)).toEqual(mapping);
  });

  it('shows codes as lines', () => {
    expect(toValues(mapping).columns[1]?.codes).toBe('FEMALE=w\nMALE=m=1');
  });
});
