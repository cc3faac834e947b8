import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { officePage } from './office-page';
import { shellRoute } from './root';
import { textSearch } from './search';

export const referralRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/referrals',
    validateSearch: textSearch('status', 'urgency', 'reason', 'overdue', 'selected'),
    component: lazyRouteComponent(() => import('@features/referrals/inbox-page'), 'InboxPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/webhooks',
    validateSearch: textSearch('webhook', 'status'),
    component: officePage(() => import('@features/webhooks/webhooks-page'), 'WebhooksPage'),
  }),
] as const;
