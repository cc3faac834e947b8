import { lazyRouteComponent } from '@tanstack/react-router';
import { loadOfficeTexts } from '@shared/i18n/i18n';

/** A page of figures or set-up: it comes together with its texts, which are not part of the first load. */
export function officePage<T extends Record<string, unknown>>(
  load: () => Promise<T>,
  name: keyof T & string,
) {
  return lazyRouteComponent(async () => {
    const [page] = await Promise.all([load(), loadOfficeTexts()]);
    return page;
  }, name);
}
