import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './root';
import { textSearch } from './search';

export const indicatorRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/indicators',
    validateSearch: textSearch('period', 'ki', 'view', 'sort'),
    component: lazyRouteComponent(() => import('@features/indicators/indicators-page'), 'IndicatorsPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/definitions',
    component: lazyRouteComponent(() => import('@features/indicators/definitions-page'), 'DefinitionsPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/deliveries',
    component: lazyRouteComponent(() => import('@features/indicators/deliveries-page'), 'DeliveriesPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/accesses',
    validateSearch: textSearch('caseId', 'personId', 'actor', 'purpose', 'from', 'until'),
    component: lazyRouteComponent(() => import('@features/audit/accesses-page'), 'AccessesPage'),
  }),
] as const;
