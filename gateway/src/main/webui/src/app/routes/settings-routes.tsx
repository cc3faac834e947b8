import { createRoute } from '@tanstack/react-router';
import { officePage } from './office-page';
import { shellRoute } from './root';

export const settingsRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/settings',
    component: officePage(() => import('@features/settings/settings-page'), 'SettingsPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/settings/target-groups',
    component: officePage(
      () => import('@features/settings/target-groups/target-groups-page'),
      'TargetGroupsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/settings/local-themes',
    component: officePage(
      () => import('@features/settings/local-themes/local-themes-page'),
      'LocalThemesPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/settings/export',
    component: officePage(() => import('@features/exports/export-mapping-page'), 'ExportMappingPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/settings/handover-procedere',
    component: officePage(() => import('@features/settings/procedere-page'), 'ProcederePage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/settings/transition-checklists',
    component: officePage(() => import('@features/settings/checklists/checklists-page'), 'ChecklistsPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/settings/retention',
    component: officePage(() => import('@features/retention/retention-page'), 'RetentionPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/settings/consent-texts',
    component: officePage(() => import('@features/settings/consent-texts-page'), 'ConsentTextsPage'),
  }),
] as const;
