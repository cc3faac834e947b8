import { describe, expect, it } from 'vitest';
import { ownMunicipalities } from '@shared/regional/own-municipalities';
import { readFigures } from './figures-csv';

const own = ownMunicipalities('05170');

describe('figures of the municipalities', () => {
  it('are read with a header, thousands and quotes as spreadsheets write them', () => {
    const { persons, faults } = readFigures(
      '\uFEFFAGS;Anzahl\r\n05170024;13.240\r\n"05170004";"810"\r\n\r\n',
      own,
    );
    expect([...persons]).toEqual([
      ['05170024', 13240],
      ['05170004', 810],
    ]);
    expect(faults).toEqual([]);
  });

  it('name each line that cannot be read and keep the others', () => {
    const { persons, faults } = readFigures(
      '05170024;5\n05170099;1\n05558012;1\n05170024;6\n05170004;-3\n05170008;viele\n05170012;0',
      own,
    );
    expect([...persons.keys()]).toEqual(['05170024', '05170012']);
    expect(faults).toEqual([
      { line: 2, fault: 'UNKNOWN' },
      { line: 3, fault: 'OTHER_KI' },
      { line: 4, fault: 'TWICE' },
      { line: 5, fault: 'NO_NUMBER' },
      { line: 6, fault: 'NO_NUMBER' },
    ]);
  });

  it('know Stadt Aachen as a KI of its own', () => {
    expect(ownMunicipalities('05334002')).toEqual(['05334002']);
    expect(ownMunicipalities('05334')).not.toContain('05334002');
  });
});
