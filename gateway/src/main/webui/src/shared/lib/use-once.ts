import { useRef } from 'react';
import { isProblem } from '@shared/api/problem';

type Send<T> = (idempotencyKey: string) => Promise<T>;

/**
 * Creates one thing, however often it is sent: what says the same goes out under the same key until it is answered. What was
 * refused for certain, or changed meanwhile, is another thing.
 */
export function useOnce() {
  const open = useRef<{ said: string; key: string }>(undefined);
  return async <T>(said: unknown, send: Send<T>): Promise<T> => {
    const text = JSON.stringify(said) ?? '';
    if (open.current?.said !== text) open.current = { said: text, key: crypto.randomUUID() };
    try {
      const result = await send(open.current.key);
      open.current = undefined;
      return result;
    } catch (error) {
      if (isProblem(error) && !error.isUnexpected) open.current = undefined;
      throw error;
    }
  };
}
