import { useState } from 'react';

/** What was chosen of a list; forgets what the list no longer shows. */
export function useSelection<T>(items: T[] | undefined, keyOf: (item: T) => string) {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const chosen = items?.filter((item) => keys.has(keyOf(item))) ?? [];
  const toggle = (key: string) => {
    const next = new Set(keys);
    if (!next.delete(key)) next.add(key);
    setKeys(next);
  };
  return { chosen, has: (key: string) => keys.has(key), toggle, clear: () => setKeys(new Set()) };
}
