import { useEffect } from 'react';
import type { ListResult } from './use-list';

/** Fetches page after page until the list is whole, for what is printed; says whether it is. Stops where a page fails. */
export function useWhole<T>({ items, hasNext, loadingMore, moreFailed, more }: ListResult<T>): boolean {
  useEffect(() => {
    if (hasNext && !loadingMore && !moreFailed) more();
  });
  return items !== undefined && !hasNext;
}
