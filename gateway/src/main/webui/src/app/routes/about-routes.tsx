import { createRoute } from '@tanstack/react-router';
import { officePage } from './office-page';
import { shellRoute } from './root';

export const aboutRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/accessibility',
    component: officePage(() => import('../pages/accessibility-page'), 'AccessibilityPage'),
  }),
] as const;
