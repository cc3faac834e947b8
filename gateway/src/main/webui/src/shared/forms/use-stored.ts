import { useRef } from 'react';
import { api } from '@shared/api/client';
import { useRefresh } from '@shared/lib/use-refresh';
import type { Stored } from './conflict';

interface Known {
  version: number;
}

interface Versioned extends Known {
  id: string;
}

/**
 * One record of a list as it is stored now, for a form that somebody else has overtaken. `latest` is the record that was
 * fetched last: what a form sends along without showing it is taken from there, never from before.
 *
 * @param keys queries that show the record; those of a case if none is named
 */
export function useStoredIn<R extends Versioned, V>(
  path: string,
  record: R,
  valuesOf: (record: R) => V,
  ...keys: string[]
) {
  const find = async () => {
    const { items } = await api.get<{ items: R[] }>(path);
    return items.find(({ id }) => id === record.id);
  };
  return useStoredBy(find, record, valuesOf, ...keys);
}

/** The same for a record that has its own address. */
export function useStoredAt<R extends Known, V>(
  path: string,
  record: R,
  valuesOf: (record: R) => V,
  ...keys: string[]
) {
  return useStoredBy(() => api.get<R>(path), record, valuesOf, ...keys);
}

function useStoredBy<R extends Known, V>(
  fetchNow: () => Promise<R | undefined>,
  record: R,
  valuesOf: (record: R) => V,
  ...keys: string[]
) {
  const refresh = useRefresh(...(keys.length > 0 ? keys : ['cases']));
  const latest = useRef(record);
  const stored = async (): Promise<Stored<V>> => {
    latest.current = (await fetchNow().then(refresh)) ?? latest.current;
    return { values: valuesOf(latest.current), version: latest.current.version };
  };
  return { stored, latest: () => latest.current };
}

interface StepOn<R extends Known, V> {
  /** The record as it is stored now. */
  fetchNow: () => Promise<R | undefined>;
  record: R;
  /** What the form starts with: nothing of it stands in the record. */
  said: V;
  /** How far the record is, in words that a reader knows. */
  state: (record: R) => string;
  keys: string[];
}

/**
 * For a form that takes a step with a record: overtaken by a change elsewhere it is saved on what is stored now, overtaken
 * by another step it shows how far the record is and asks again. What was written stays.
 */
export function useStepOn<R extends Known, V>({ fetchNow, record, said, state, keys }: StepOn<R, V>) {
  const refresh = useRefresh(...keys);
  const stored = async (): Promise<Stored<V>> => {
    const now = (await fetchNow().then(refresh)) ?? record;
    return { values: said, version: now.version, state: state(now) };
  };
  return { defaultValues: said, version: record.version, state: state(record), stored };
}

/** One record of a list, for `fetchNow`. */
export async function oneOf<R extends Versioned>(path: string, { id }: R): Promise<R | undefined> {
  const { items } = await api.get<{ items: R[] }>(path);
  return items.find((one) => one.id === id);
}
