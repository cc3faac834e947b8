import { useMutation } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type { Decision } from '@shared/api/types/steering';
import { useRefresh } from '@shared/lib/use-refresh';

export function useFinishAssignment({ id, version }: Decision) {
  const refresh = useRefresh('decisions', 'gaps');
  return useMutation({
    mutationFn: (assignmentId: string) =>
      api.post<Decision>(`/decisions/${id}/assignments/${assignmentId}/done`, { version }),
    onSettled: refresh,
  });
}
