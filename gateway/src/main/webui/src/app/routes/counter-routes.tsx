import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Sections, type Section } from '../shell/sections';
import { officePage } from './office-page';
import { shellRoute } from './root';
import { textSearch } from './search';

const SECTIONS: Section[] = [
  { to: '/calendar', label: 'calendar' },
  { to: '/walk-ins', label: 'walkIns' },
  { to: '/feedback', label: 'feedback' },
];

function CounterSections() {
  const { t } = useTranslation();
  return <Sections label={t('common:nav.calendar')} sections={SECTIONS} />;
}

const counterRoute = createRoute({
  getParentRoute: () => shellRoute,
  id: 'counter',
  component: CounterSections,
});

const pages = [
  createRoute({
    getParentRoute: () => counterRoute,
    path: '/calendar',
    validateSearch: textSearch('from', 'view', 'site'),
    component: lazyRouteComponent(() => import('@features/cases/calendar/calendar-page'), 'CalendarPage'),
  }),
  createRoute({
    getParentRoute: () => counterRoute,
    path: '/walk-ins',
    validateSearch: textSearch('site', 'visit'),
    component: lazyRouteComponent(() => import('@features/cases/walk-in/walk-in-page'), 'WalkInPage'),
  }),
  createRoute({
    getParentRoute: () => counterRoute,
    path: '/feedback',
    component: lazyRouteComponent(() => import('@features/feedback/feedback-page'), 'FeedbackPage'),
  }),
] as const;

/** What happens at a site: appointments, the Offene Sprechstunde, feedback; and how the KI leads its cases. */
export const counterRoutes = [
  counterRoute.addChildren(pages),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/feedback/report',
    validateSearch: textSearch('period'),
    component: lazyRouteComponent(() => import('@features/feedback/report-page'), 'FeedbackReportPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/feedback/poster/$siteId',
    component: lazyRouteComponent(() => import('@features/feedback/poster-page'), 'PosterPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/settings/process',
    component: officePage(() => import('@features/settings/process/process-page'), 'ProcessPage'),
  }),
] as const;
