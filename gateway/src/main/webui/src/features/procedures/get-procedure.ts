import { useQuery } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type { Procedure } from '@shared/api/types/abh';

export const procedureKey = (id: string) => ['procedures', 'one', id];

export function useProcedure(id: string) {
  return useQuery({
    queryKey: procedureKey(id),
    queryFn: ({ signal }) => api.get<Procedure>(`/procedures/${id}`, { signal }),
  });
}
