import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProblemAlert } from './problem-alert';
import { Skeleton } from './skeleton';

interface Props<T> {
  query: UseQueryResult<T>;
  /** What was to be loaded, for the sentence when it fails. */
  failed?: string;
  skeleton?: ReactNode;
  isEmpty?: (data: T) => boolean;
  empty?: ReactNode;
  children: (data: T) => ReactNode;
}

/** The four faces of every fetch: loading, failed, empty, there. */
export function QueryView<T>({ query, failed, skeleton, isEmpty, empty, children }: Props<T>) {
  const { data, error, refetch } = query;
  if (data === undefined && error) {
    return <ProblemAlert error={error} title={failed} onRetry={() => void refetch()} />;
  }
  if (data === undefined) return <>{skeleton ?? <Skeleton lines={5} shape="row" />}</>;
  if (isEmpty?.(data)) return <>{empty}</>;
  return <>{children(data)}</>;
}
