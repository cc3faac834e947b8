import { useQueryClient } from '@tanstack/react-query';
import { isProblem } from '@shared/api/problem';

/**
 * Waits for a change and fetches again what it touches. Also after a refusal: when somebody else was faster, the form
 * keeps what was typed and its next try is made on what is stored now.
 */
export function useSettle(...keys: string[]): <T>(change: Promise<T>) => Promise<T> {
  const queryClient = useQueryClient();
  const refresh = () => Promise.all(keys.map((key) => queryClient.invalidateQueries({ queryKey: [key] })));
  return async (change) => {
    try {
      const result = await change;
      await refresh();
      return result;
    } catch (error) {
      if (isProblem(error, 'precondition-failed', 'state-transition-refused', 'conflict')) await refresh();
      throw error;
    }
  };
}
