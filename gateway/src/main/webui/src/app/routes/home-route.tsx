import { createRoute, redirect } from '@tanstack/react-router';
import { navigationOf } from '../shell/navigation-items';
import { shellRoute } from './root';

/** Each role starts on its own first page. */
export const homeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/',
  beforeLoad: ({ context }) => {
    const first = navigationOf(context.me.roles)[0];
    if (first) throw redirect({ to: first.to, replace: true });
  },
});
