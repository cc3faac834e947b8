import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useHasRole } from '@shared/session/me';
import { Sections, type Section } from '../shell/sections';
import { shellRoute } from './root';
import { textSearch } from './search';
import { officePage } from './office-page';

const SECTIONS: Section[] = [
  { to: '/offers', label: 'offers' },
  { to: '/sites', label: 'sites' },
  { to: '/organisations', label: 'organisations' },
];

/** Who supervises has no room for these in the main navigation. */
const COUNTER: Section[] = [
  { to: '/interpreting', label: 'interpreting' },
  { to: '/calendar', label: 'calendar' },
  { to: '/walk-ins', label: 'walkIns' },
  { to: '/feedback', label: 'feedback' },
];

function NetworkSections() {
  const { t } = useTranslation();
  const supervises = useHasRole('coordinator');
  const sections = supervises ? [...SECTIONS, ...COUNTER] : SECTIONS;
  return <Sections label={t('common:nav.network')} sections={sections} />;
}

const networkRoute = createRoute({
  getParentRoute: () => shellRoute,
  id: 'network',
  component: NetworkSections,
});

const pages = [
  createRoute({
    getParentRoute: () => networkRoute,
    path: '/offers',
    validateSearch: textSearch('domain', 'ags', 'language', 'rechtskreis', 'q', 'caseId'),
    component: lazyRouteComponent(() => import('../pages/offers-page'), 'OffersPage'),
  }),
  createRoute({
    getParentRoute: () => networkRoute,
    path: '/sites',
    validateSearch: textSearch('ags', 'weekday', 'appointment'),
    component: lazyRouteComponent(() => import('@features/sites/sites-page'), 'SitesPage'),
  }),
  createRoute({
    getParentRoute: () => networkRoute,
    path: '/sites/$siteId',
    component: officePage(() => import('../pages/site-page'), 'SitePage'),
  }),
  createRoute({
    getParentRoute: () => networkRoute,
    path: '/organisations',
    validateSearch: textSearch('type', 'ags', 'q'),
    component: lazyRouteComponent(
      () => import('@features/organisations/organisations-page'),
      'OrganisationsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => networkRoute,
    path: '/interpreting',
    component: lazyRouteComponent(() => import('../pages/interpreting-page'), 'InterpretingPage'),
  }),
  createRoute({
    getParentRoute: () => networkRoute,
    path: '/organisations/$organisationId',
    component: lazyRouteComponent(() => import('../pages/organisation-page'), 'OrganisationPage'),
  }),
] as const;

export const directoryRoutes = [networkRoute.addChildren(pages)] as const;
