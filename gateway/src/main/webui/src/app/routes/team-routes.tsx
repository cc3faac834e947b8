import { createRoute, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useHasRole } from '@shared/session/me';
import { Sections, type Section } from '../shell/sections';
import { officePage } from './office-page';
import { shellRoute } from './root';

const TEAM: Section = { to: '/team', label: 'team' };
const CASES: Section = { to: '/cases', label: 'cases' };
const SUPERVISION: Section = { to: '/supervision', label: 'supervision' };

const PEER_ADVICE: Section = { to: '/peer-advice', label: 'peerAdvice' };
const SETTINGS: Section = { to: '/settings', label: 'settings' };

function TeamSections() {
  const { t } = useTranslation();
  const supervises = useHasRole('coordinator');
  const advises = useHasRole('case-manager', 'coordinator');
  const leads = useHasRole('ki-lead');
  if (!advises && !leads) {
    return <Outlet />;
  }
  const sections = [
    TEAM,
    ...(supervises ? [CASES, SUPERVISION] : []),
    ...(advises ? [PEER_ADVICE] : []),
    ...(supervises ? [SETTINGS] : []),
  ];
  return <Sections label={t('common:nav.team')} sections={sections} />;
}

const teamRoute = createRoute({ getParentRoute: () => shellRoute, id: 'teamwork', component: TeamSections });

const pages = [
  createRoute({
    getParentRoute: () => teamRoute,
    path: '/team',
    component: lazyRouteComponent(() => import('@features/team/team-page'), 'TeamPage'),
  }),
  createRoute({
    getParentRoute: () => teamRoute,
    path: '/peer-advice',
    component: lazyRouteComponent(() => import('@features/peer-advice/peer-advice-page'), 'PeerAdvicePage'),
  }),
  createRoute({
    getParentRoute: () => teamRoute,
    path: '/supervision',
    component: officePage(() => import('@features/supervision/supervision-page'), 'SupervisionPage'),
  }),
] as const;

export const teamRoutes = [
  teamRoute.addChildren(pages),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/team/shares',
    component: officePage(() => import('@features/team/shares/shares-page'), 'SharesPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/additional-fields',
    component: officePage(() => import('@features/additional-fields/fields-page'), 'FieldsPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/supervision/$reviewId',
    component: officePage(() => import('@features/supervision/review-page'), 'ReviewPage'),
  }),
] as const;
