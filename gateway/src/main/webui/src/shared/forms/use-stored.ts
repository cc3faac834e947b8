import { useRef } from 'react';
import { api } from '@shared/api/client';
import { useRefresh } from '@shared/lib/use-refresh';
import type { Stored } from './conflict';

interface Versioned {
  id: string;
  version: number;
}

/**
 * One record of a list as it is stored now, for a form that somebody else has overtaken. `latest` is the record that was
 * fetched last: what a form sends along without showing it is taken from there, never from before.
 */
export function useStoredIn<R extends Versioned, V>(path: string, record: R, valuesOf: (record: R) => V) {
  const refresh = useRefresh('cases');
  const latest = useRef(record);
  const stored = async (): Promise<Stored<V>> => {
    const { items } = await api.get<{ items: R[] }>(path).then(refresh);
    latest.current = items.find(({ id }) => id === record.id) ?? latest.current;
    return { values: valuesOf(latest.current), version: latest.current.version };
  };
  return { stored, latest: () => latest.current };
}
