import { createRoute } from '@tanstack/react-router';
import { officePage } from './office-page';
import { shellRoute } from './root';
import { textSearch } from './search';

export const indicatorRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/indicators',
    validateSearch: textSearch('period', 'ki', 'view', 'sort'),
    component: officePage(() => import('@features/indicators/indicators-page'), 'IndicatorsPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/definitions',
    component: officePage(() => import('@features/indicators/definitions-page'), 'DefinitionsPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/deliveries',
    component: officePage(() => import('@features/indicators/deliveries-page'), 'DeliveriesPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/accesses',
    validateSearch: textSearch('caseId', 'personId', 'actor', 'purpose', 'from', 'until'),
    component: officePage(() => import('@features/audit/accesses-page'), 'AccessesPage'),
  }),
] as const;
