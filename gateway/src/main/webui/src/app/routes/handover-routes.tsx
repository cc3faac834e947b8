import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './root';
import { textSearch } from './search';

export const handoverRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/handovers',
    validateSearch: textSearch('status'),
    component: lazyRouteComponent(() => import('@features/handovers/outbox-page'), 'OutboxPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/handovers/inbox',
    validateSearch: textSearch('status', 'selected'),
    component: lazyRouteComponent(() => import('../pages/partner-inbox-page'), 'PartnerInboxPage'),
  }),
] as const;
