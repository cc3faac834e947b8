import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { api } from '@shared/api/client';

export type Role =
  | 'case-manager'
  | 'coordinator'
  | 'ki-lead'
  | 'steering-member'
  | 'residence-officer'
  | 'naturalisation-officer'
  | 'partner'
  | 'referrer'
  | 'land-controlling'
  | 'data-protection-officer'
  | 'tenant-admin';

export interface Me {
  sub: string;
  name: string;
  username: string;
  roles: Role[];
  kis: { key: string; name: string }[];
  org: string;
}

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => api.get<Me>('/me', { signal }),
  staleTime: Infinity,
});

export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}

/** Comfort only: it hides what the services would refuse anyway. */
export function useHasRole(...roles: Role[]): boolean {
  return useMe().roles.some((role) => roles.includes(role));
}
