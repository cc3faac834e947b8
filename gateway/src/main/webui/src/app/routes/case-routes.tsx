import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { officePage } from './office-page';
import { shellRoute } from './root';
import { textSearch } from './search';

export const caseRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/today',
    component: lazyRouteComponent(() => import('../pages/today-page'), 'TodayPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/cases',
    validateSearch: textSearch('phase', 'responsible', 'q', 'sort', 'columns', 'view'),
    component: lazyRouteComponent(() => import('@features/cases/list/cases-page'), 'CasesPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/cases/new',
    validateSearch: textSearch('visit'),
    component: lazyRouteComponent(() => import('@features/cases/new/new-case-page'), 'NewCasePage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/cases/export',
    component: officePage(() => import('@features/exports/export-page'), 'ExportPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/cases/import',
    component: officePage(() => import('@features/imports/import-page'), 'ImportPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/cases/$caseId',
    validateSearch: textSearch('tab', 'view'),
    component: lazyRouteComponent(() => import('../pages/case-file-page'), 'CaseFilePage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/cases/$caseId/agreements/$agreementId',
    component: lazyRouteComponent(() => import('@features/cases/agreement/agreement-page'), 'AgreementPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/cases/$caseId/folder',
    validateSearch: textSearch('language'),
    component: lazyRouteComponent(() => import('@features/cases/folder/folder-page'), 'FolderPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/cases/$caseId/told',
    validateSearch: textSearch('language'),
    component: lazyRouteComponent(() => import('@features/cases/told/told-page'), 'ToldPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/cases/$caseId/disclosure',
    validateSearch: textSearch('language'),
    component: officePage(() => import('@features/cases/rights/disclosure-page'), 'DisclosurePage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/cases/$caseId/print',
    component: officePage(() => import('../pages/case-print-page'), 'CasePrintPage'),
  }),
] as const;
