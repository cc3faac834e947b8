import { useQuery } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type { Body } from '@shared/api/types/steering';

export function useBodyFile(id: string) {
  return useQuery({
    queryKey: ['bodies', 'one', id],
    queryFn: ({ signal }) => api.get<Body>(`/bodies/${id}`, { signal }),
  });
}
