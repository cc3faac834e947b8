import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute } from '@tanstack/react-router';
import { isProblem } from '@shared/api/problem';
import { meQuery } from '@shared/session/me';
import { loginUrl } from '@shared/session/session-expiry';
import { StartingPage } from '../shell/pending-page';
import { Shell } from '../shell/shell';

interface RouterContext {
  queryClient: QueryClient;
}

export const rootRoute = createRootRouteWithContext<RouterContext>()();

/** Everything behind the login. Who is not logged in yet goes there and comes back to the same address. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  component: Shell,
  pendingComponent: StartingPage,
  beforeLoad: async ({ context }) => {
    try {
      return { me: await context.queryClient.ensureQueryData(meQuery) };
    } catch (error) {
      if (!isProblem(error) || error.problem.status !== 401) throw error;
      window.location.replace(loginUrl());
      return new Promise<never>(() => {});
    }
  },
});
