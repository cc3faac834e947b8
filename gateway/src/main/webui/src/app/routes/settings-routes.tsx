import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './root';

export const settingsRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/settings',
    component: lazyRouteComponent(() => import('@features/settings/settings-page'), 'SettingsPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/settings/target-groups',
    component: lazyRouteComponent(
      () => import('@features/settings/target-groups/target-groups-page'),
      'TargetGroupsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/settings/local-themes',
    component: lazyRouteComponent(
      () => import('@features/settings/local-themes/local-themes-page'),
      'LocalThemesPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/settings/export',
    component: lazyRouteComponent(() => import('@features/exports/export-mapping-page'), 'ExportMappingPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/settings/handover-procedere',
    component: lazyRouteComponent(() => import('@features/settings/procedere-page'), 'ProcederePage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/settings/consent-texts',
    component: lazyRouteComponent(() => import('@features/settings/consent-texts-page'), 'ConsentTextsPage'),
  }),
] as const;
