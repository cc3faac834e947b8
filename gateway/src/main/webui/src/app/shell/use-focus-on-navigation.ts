import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** A new page announces itself: focus goes to its heading, as if the browser had loaded it. */
export function useFocusOnNavigation(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, toLocation }) => {
        if (!fromLocation || fromLocation.pathname === toLocation.pathname) return;
        (document.getElementById('page-title') ?? document.getElementById('main'))?.focus({
          preventScroll: true,
        });
      }),
    [router],
  );
}
