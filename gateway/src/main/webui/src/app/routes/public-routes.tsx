import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root';

/** Outside the shell: no login, no navigation, one handover by link. */
export const publicRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/antwort',
    component: lazyRouteComponent(() => import('@features/handovers/public-answer-page'), 'PublicAnswerPage'),
  }),
] as const;
