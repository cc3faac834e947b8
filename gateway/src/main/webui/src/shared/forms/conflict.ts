import type { FieldValues } from 'react-hook-form';

/** The record as it is stored now, in the terms of the form. */
export interface Stored<V> {
  values: V;
  version: number;
  /** In words how far the record is, for a form that takes a step with it instead of changing fields. */
  state?: string;
}

export type Take = 'mine' | 'theirs' | 'both';

/** A field in which what was typed and what is stored now differ. */
export interface Difference {
  name: string;
  mine: unknown;
  theirs: unknown;
  /** What is taken unless somebody says otherwise: a change wins over what was left alone, and what was typed over all. */
  take: Take;
  /** Both changed it, each to something else. */
  disputed: boolean;
  /** Words can stand one after the other. */
  joinable: boolean;
}

/** Two people changed the same record: field by field, seen from what both started with. */
export function differences<V extends FieldValues>(base: V, mine: V, theirs: V): Difference[] {
  const names = new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(theirs)]);
  return [...names]
    .filter((name) => !isSame(mine[name], theirs[name]))
    .map((name) => ({
      name,
      mine: mine[name] as unknown,
      theirs: theirs[name] as unknown,
      take: isSame(mine[name], base[name]) ? 'theirs' : 'mine',
      disputed: !isSame(mine[name], base[name]) && !isSame(theirs[name], base[name]),
      joinable: isText(mine[name]) && isText(theirs[name]),
    }));
}

/** What the form goes on with. */
export function taken({ mine, theirs, joinable }: Difference, take: Take): unknown {
  if (take === 'both' && joinable) return `${String(theirs)}\n${String(mine)}`;
  return take === 'theirs' ? theirs : mine;
}

const CODE_OR_DAY = /^([A-Z][A-Z0-9_]*|\d{4}-\d\d-\d\d|[0-9a-f]{8}-[0-9a-f-]{27})$/;

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '' && !CODE_OR_DAY.test(value);
}

function isSame(one: unknown, other: unknown): boolean {
  const plain = (value: unknown) => (Array.isArray(value) ? [...(value as unknown[])].sort() : (value ?? ''));
  return JSON.stringify(plain(one), inOrder) === JSON.stringify(plain(other), inOrder);
}

/** The order in which a record names its parts says nothing. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
