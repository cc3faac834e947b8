import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './root';
import { textSearch } from './search';

export const abhRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/desk',
    component: lazyRouteComponent(() => import('../pages/desk-page'), 'DeskPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/handover-inbox',
    validateSearch: textSearch('status', 'selected'),
    component: lazyRouteComponent(() => import('../pages/handover-inbox-page'), 'HandoverInboxPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/procedures',
    validateSearch: textSearch('status', 'kind', 'mine', 'late'),
    component: lazyRouteComponent(() => import('@features/procedures/procedures-page'), 'ProceduresPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/procedures/$procedureId',
    validateSearch: textSearch('tab'),
    component: lazyRouteComponent(() => import('../pages/procedure-page'), 'ProcedurePage'),
  }),
] as const;
