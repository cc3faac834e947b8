import type { ReactNode } from 'react';
import type { ListResult } from '@shared/lib/use-list';
import { LoadMore } from './load-more';
import { ProblemAlert } from './problem-alert';
import { Skeleton } from './skeleton';

interface Props<T> {
  list: ListResult<T>;
  failed: string;
  empty: ReactNode;
  /** Only the items, where a card shows the first few. */
  bare?: boolean;
  children: (items: T[]) => ReactNode;
}

/** The four faces of a list, and the button for its next page. */
export function ListView<T>({ list, failed, empty, bare, children }: Props<T>) {
  const { items, error, retry, hasNext, loadingMore, more } = list;
  if (error) return <ProblemAlert error={error} title={failed} onRetry={retry} />;
  if (!items) return <Skeleton lines={6} shape="row" />;
  if (items.length === 0) return <>{empty}</>;
  if (bare) return <>{children(items)}</>;
  return (
    <div className="kim-stack">
      {children(items)}
      <LoadMore shown={items.length} hasNext={hasNext} loading={loadingMore} onMore={more} />
    </div>
  );
}
