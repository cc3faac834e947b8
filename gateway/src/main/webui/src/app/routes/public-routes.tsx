import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root';

/** Outside the shell: no login, no navigation: one handover by link, feedback by the code of a poster, the sites of a KI. */
export const publicRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/antwort',
    component: lazyRouteComponent(() => import('@features/handovers/public-answer-page'), 'PublicAnswerPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/rueckmeldung/$code',
    component: lazyRouteComponent(
      () => import('@features/feedback/public-feedback-page'),
      'PublicFeedbackPage',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/standorte/$ki',
    component: lazyRouteComponent(
      () => import('@features/public-sites/public-sites-page'),
      'PublicSitesPage',
    ),
  }),
] as const;
