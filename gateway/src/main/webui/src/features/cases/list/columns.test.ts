import { describe, expect, it } from 'vitest';
import { addressOf, columnsOf } from './columns';

describe('the columns of the case list', () => {
  it('are the usual ones while the address says nothing', () => {
    expect(addressOf(columnsOf(undefined))).toBeUndefined();
    expect(columnsOf(undefined)).not.toContain('LIFE_DOMAINS');
  });

  it('come back from the address in the order of the table', () => {
    expect(columnsOf(addressOf(['OPENED', 'NUMBER']))).toEqual(['NUMBER', 'OPENED']);
  });

  it('may all be left out', () => {
    expect(columnsOf(addressOf([]))).toEqual([]);
  });

  it('drop what nobody knows', () => {
    expect(columnsOf('NUMBER,SHOE_SIZE')).toEqual(['NUMBER']);
  });
});
