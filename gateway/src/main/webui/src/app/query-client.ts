import { MutationCache, QueryClient } from '@tanstack/react-query';
import i18next from 'i18next';
import { isProblem } from '@shared/api/problem';
import { notify } from '@shared/ui/notice-store';

export function createQueryClient(): QueryClient {
  return new QueryClient({
    mutationCache: new MutationCache({ onError: notifyUnexpected }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // Every reading of a file is logged: coming back to the window is no reason to read it again.
        refetchOnWindowFocus: false,
        // A refusal stays a refusal; only a hiccup is worth a second try.
        retry: (count, error) => count < 1 && isProblem(error) && error.isUnexpected,
      },
    },
  });
}

/** What a form or dialog expects it shows itself; the rest must not vanish with the dialog that was open. */
function notifyUnexpected(error: unknown): void {
  if (isProblem(error) && (!error.isUnexpected || error.problem.status === 401)) return;
  const offline = isProblem(error) && error.isOffline;
  notify({
    tone: 'danger',
    title: i18next.t(offline ? 'common:problem.offlineTitle' : 'common:problem.unexpected'),
    text: i18next.t(offline ? 'common:problem.offline' : 'common:problem.tellSupport'),
    traceId: isProblem(error) ? error.problem.traceId : undefined,
  });
}
