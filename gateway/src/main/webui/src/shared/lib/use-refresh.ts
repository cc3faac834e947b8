import { useQueryClient } from '@tanstack/react-query';

/** After a change: everything under these keys is fetched again before the form says "saved". */
export function useRefresh(...keys: string[]): <T>(result: T) => Promise<T> {
  const queryClient = useQueryClient();
  return async (result) => {
    await Promise.all(keys.map((key) => queryClient.invalidateQueries({ queryKey: [key] })));
    return result;
  };
}
