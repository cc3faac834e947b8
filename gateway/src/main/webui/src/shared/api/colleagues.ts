import { useQuery } from '@tanstack/react-query';
import { api } from './client';
import type { Colleague } from './types/case';
import type { Page } from './types/common';

const MANY = 200;

/** Case managers of the KI, by name. */
export function useCaseManagers() {
  return useQuery({
    queryKey: ['colleagues', 'case-manager'],
    queryFn: ({ signal }) =>
      api.get<Page<Colleague>>('/colleagues', { query: { role: 'case-manager', limit: MANY }, signal }),
    select: ({ items }) => items,
  });
}
