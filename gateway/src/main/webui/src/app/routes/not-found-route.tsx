import { createRoute } from '@tanstack/react-router';
import { NotFoundPage } from '../shell/not-found-page';
import { shellRoute } from './root';

/** Any other address, inside the frame so that one finds back. */
export const notFoundRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '$',
  component: NotFoundPage,
});
