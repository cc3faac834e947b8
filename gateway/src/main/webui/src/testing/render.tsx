import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Suspense } from 'react';
import { createQueryClient } from '@app/query-client';
import { Notices } from '@shared/ui/notices';

/** Renders a part as the app would: with queries, a route it may navigate on, and the place for notices. */
export function renderPart(part: ReactNode, path = '/'): RenderResult {
  const root = createRootRoute({
    component: () => (
      <Suspense fallback={null}>
        <Notices />
        <Outlet />
      </Suspense>
    ),
  });
  const here = createRoute({ getParentRoute: () => root, path: '/', component: () => part });
  const elsewhere = createRoute({ getParentRoute: () => root, path: '$', component: () => null });
  const router = createRouter({
    routeTree: root.addChildren([here, elsewhere]),
    history: createMemoryHistory({ initialEntries: [path] }),
  });
  return render(
    <QueryClientProvider client={createQueryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
}
