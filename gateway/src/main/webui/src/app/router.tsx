import type { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import { ErrorPage } from './shell/error-page';
import { NotFoundPage } from './shell/not-found-page';
import { PendingPage } from './shell/pending-page';
import { rootRoute, shellRoute } from './routes/root';
import { homeRoute } from './routes/home-route';
import { aboutRoutes } from './routes/about-routes';
import { caseRoutes } from './routes/case-routes';
import { counterRoutes } from './routes/counter-routes';
import { handoverRoutes } from './routes/handover-routes';
import { publicRoutes } from './routes/public-routes';
import { referralRoutes } from './routes/referral-routes';
import { notFoundRoute } from './routes/not-found-route';
import { abhRoutes } from './routes/abh-routes';
import { directoryRoutes } from './routes/directory-routes';
import { indicatorRoutes } from './routes/indicator-routes';
import { settingsRoutes } from './routes/settings-routes';
import { steeringRoutes } from './routes/steering-routes';

const routeTree = rootRoute.addChildren([
  ...publicRoutes,
  shellRoute.addChildren([
    homeRoute,
    ...referralRoutes,
    ...caseRoutes,
    ...counterRoutes,
    ...handoverRoutes,
    ...abhRoutes,
    ...steeringRoutes,
    ...indicatorRoutes,
    ...directoryRoutes,
    ...settingsRoutes,
    ...aboutRoutes,
    notFoundRoute,
  ]),
]);

export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: 'intent',
    defaultPendingMs: 150,
    scrollRestoration: true,
    defaultPendingComponent: PendingPage,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
