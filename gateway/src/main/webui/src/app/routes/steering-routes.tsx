import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Sections, type Section } from '../shell/sections';
import { officePage } from './office-page';
import { shellRoute } from './root';
import { textSearch } from './search';

const SECTIONS: Section[] = [
  { to: '/meetings', label: 'meetings' },
  { to: '/decisions', label: 'decisions' },
  { to: '/bodies', label: 'bodies' },
];

function SteeringSections() {
  const { t } = useTranslation();
  return <Sections label={t('common:nav.steering')} sections={SECTIONS} />;
}

const steeringRoute = createRoute({
  getParentRoute: () => shellRoute,
  id: 'steering',
  component: SteeringSections,
});

const pages = [
  createRoute({
    getParentRoute: () => steeringRoute,
    path: '/meetings',
    component: lazyRouteComponent(() => import('@features/meetings/meetings-page'), 'MeetingsPage'),
  }),
  createRoute({
    getParentRoute: () => steeringRoute,
    path: '/meetings/$meetingId',
    component: lazyRouteComponent(() => import('../pages/meeting-page'), 'MeetingPage'),
  }),
  createRoute({
    getParentRoute: () => steeringRoute,
    path: '/decisions',
    validateSearch: textSearch('body', 'theme', 'open'),
    component: lazyRouteComponent(() => import('@features/decisions/decisions-page'), 'DecisionsPage'),
  }),
  createRoute({
    getParentRoute: () => steeringRoute,
    path: '/bodies',
    component: officePage(() => import('@features/bodies/bodies-page'), 'BodiesPage'),
  }),
  createRoute({
    getParentRoute: () => steeringRoute,
    path: '/bodies/$bodyId',
    component: officePage(() => import('@features/bodies/body-page'), 'BodyPage'),
  }),
] as const;

export const steeringRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/situation',
    component: lazyRouteComponent(() => import('../pages/situation-page'), 'SituationPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/session',
    component: lazyRouteComponent(() => import('../pages/session-page'), 'SessionPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/gaps',
    validateSearch: textSearch('status', 'kind', 'domain', 'q', 'selected'),
    component: lazyRouteComponent(() => import('@features/gaps/gaps-page'), 'GapsPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/themes',
    validateSearch: textSearch('status'),
    component: lazyRouteComponent(() => import('@features/themes/themes-page'), 'ThemesPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/themes/$themeId',
    component: lazyRouteComponent(() => import('@features/themes/theme-page'), 'ThemePage'),
  }),
  steeringRoute.addChildren(pages),
] as const;
