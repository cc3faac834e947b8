import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './root';

export const aboutRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/accessibility',
    component: lazyRouteComponent(() => import('../pages/accessibility-page'), 'AccessibilityPage'),
  }),
] as const;
