import { useSyncExternalStore } from 'react';

/** As wide as the styles count a phone. */
const PHONE = '(max-width: 47.99rem)';

/** Where there is no width, as in a test, everything is shown. */
const query = () => (typeof window.matchMedia === 'function' ? window.matchMedia(PHONE) : undefined);

function subscribe(onChange: () => void) {
  const width = query();
  width?.addEventListener('change', onChange);
  return () => width?.removeEventListener('change', onChange);
}

/** True on a screen on which not everything fits at once. */
export function usePhone(): boolean {
  return useSyncExternalStore(subscribe, () => query()?.matches ?? false);
}
