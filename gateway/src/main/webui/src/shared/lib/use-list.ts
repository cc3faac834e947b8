import { useInfiniteQuery, type QueryKey } from '@tanstack/react-query';
import { api, type Query } from '@shared/api/client';
import type { Page } from '@shared/api/types/common';

export interface ListResult<T> {
  items: T[] | undefined;
  error: unknown;
  retry: () => void;
  hasNext: boolean;
  loadingMore: boolean;
  /** Why the next page did not come. */
  moreFailed: unknown;
  more: () => void;
}

interface Options {
  /** For inboxes: looks again by itself while the page is open. */
  refreshEveryMs?: number;
}

/** A list with cursor paging; what was loaded stays while a filter changes, so nothing jumps. */
export function useList<T>(
  queryKey: QueryKey,
  path: string,
  query: Query = {},
  { refreshEveryMs }: Options = {},
): ListResult<T> {
  const result = useInfiniteQuery({
    queryKey: [...queryKey, query],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<T>>(path, { query: { ...query, after: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (previous) => previous,
    refetchInterval: refreshEveryMs,
    refetchOnWindowFocus: refreshEveryMs !== undefined,
  });
  return {
    items: result.data?.pages.flatMap((page) => page.items),
    error: result.data ? null : result.error,
    retry: () => void result.refetch(),
    hasNext: result.hasNextPage,
    loadingMore: result.isFetchingNextPage,
    moreFailed: result.isFetchNextPageError ? result.error : null,
    more: () => void result.fetchNextPage(),
  };
}
