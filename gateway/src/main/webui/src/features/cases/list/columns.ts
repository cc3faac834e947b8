import type { CaseView } from '@shared/api/types/case';

export type ColumnId = CaseView['columns'][number];

/** In the order of the table; the person always stands in front. */
export const COLUMNS: readonly ColumnId[] = [
  'NUMBER',
  'MUNICIPALITY',
  'PHASE',
  'RESPONSIBLE',
  'FOLLOW_UP',
  'LIFE_DOMAINS',
  'OPENED',
];

const USUAL: readonly ColumnId[] = COLUMNS.filter((column) => column !== 'LIFE_DOMAINS');

/** The address names the columns by comma; without a word the usual ones are shown. */
export function columnsOf(address: string | undefined): ColumnId[] {
  if (address === undefined) return [...USUAL];
  const wanted = address.split(',');
  return COLUMNS.filter((column) => wanted.includes(column));
}

/** Nothing for the usual ones, so that a plain list keeps a plain address. */
export function addressOf(columns: readonly ColumnId[]): string | undefined {
  const shown = COLUMNS.filter((column) => columns.includes(column));
  if (shown.length === USUAL.length && USUAL.every((column) => shown.includes(column))) return undefined;
  return shown.join(',') || 'NONE';
}
