import { useRef, useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import { isProblem } from '@shared/api/problem';
import { differences, taken, type Difference, type Take } from './conflict';
import { MERGES, type TwoVersions } from './use-draft-form';

/** A whole that is edited in place and saved at once, with the version it was read in. */
export interface Whole<T> {
  value: T;
  version: number;
}

interface Options<T> {
  /** As the page has it now. */
  known: Whole<T>;
  /** The parts that two people can change without getting in each other's way, under speaking names. */
  partsOf: (value: T) => FieldValues;
  whole: (parts: FieldValues) => T;
  save: (value: T, version: number) => Promise<unknown>;
  fetchNow: () => Promise<Whole<T>>;
  label: (name: string) => string | undefined;
  shown: (name: string, value: unknown) => string | undefined;
  onDone: () => void;
}

/** Settings that two people edit: changes of different parts go together, else both versions are shown. */
export function useOvertaken<T>({ known, partsOf, whole, save, fetchNow, onDone, ...words }: Options<T>) {
  // What is typed stays when the page fetches anew, and is sent on the version that it was begun on.
  const [typed, setTyped] = useState<T>();
  const start = useRef(known);
  const [problem, setProblem] = useState<unknown>(null);
  const [conflict, setConflict] = useState<Difference[] | null>(null);
  const [busy, setBusy] = useState(false);
  const value = typed ?? known.value;
  const change = (next: T) => {
    if (typed === undefined) start.current = known;
    setTyped(next);
  };
  const send = async (mine: T, attempt = 1): Promise<void> => {
    setProblem(null);
    try {
      await save(mine, start.current.version);
      setTyped(undefined);
      onDone();
    } catch (error) {
      if (isProblem(error, 'precondition-failed') && (await compare(mine, attempt))) return;
      setProblem(error);
    }
  };
  const compare = async (mine: T, attempt: number) => {
    const now = await fetchNow().catch(() => undefined);
    if (!now) return false;
    const found = differences(partsOf(start.current.value), partsOf(mine), partsOf(now.value));
    start.current = now;
    if (attempt < MERGES && found.length > 0 && found.every(({ disputed }) => !disputed)) {
      const merged = take(mine, found, {});
      setTyped(merged);
      await send(merged, attempt + 1);
    } else {
      setTyped(mine);
      setConflict(found);
    }
    return true;
  };
  const take = (mine: T, found: Difference[], chosen: Record<string, Take>) => {
    const parts = { ...partsOf(mine) };
    for (const one of found) parts[one.name] = taken(one, chosen[one.name] ?? one.take);
    return whole(parts);
  };
  const settle = (chosen: Record<string, Take>) => {
    setTyped(take(value, conflict ?? [], chosen));
    setConflict(null);
  };
  const submit = () => {
    if (typed === undefined) start.current = known;
    setBusy(true);
    void send(value).finally(() => setBusy(false));
  };
  const versions: TwoVersions = { conflict, settle, ...words };
  return { value, change, submit, busy, problem, versions };
}

/** Parts of a list under `prefix`, each with a name of its own. */
export function partsIn<R>(prefix: string, list: readonly R[], nameOf: (one: R) => string): FieldValues {
  return Object.fromEntries(list.map((one) => [`${prefix}.${nameOf(one)}`, one]));
}

/** The list again, in the order in which its parts were first seen. */
export function listOf<R>(prefix: string, parts: FieldValues): R[] {
  return Object.entries(parts)
    .filter(([name, value]) => name.startsWith(`${prefix}.`) && value !== undefined)
    .map(([, value]) => value as R);
}
