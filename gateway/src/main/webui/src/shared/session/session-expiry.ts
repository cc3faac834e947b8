import { createStore } from '@shared/lib/store';

/** True from the moment a service answered 401 until the person has logged in again. */
export const sessionExpiry = createStore(false);

export function sessionExpired(): void {
  sessionExpiry.set(true);
}

export function loginUrl(): string {
  const { pathname, search, hash } = window.location;
  return `/login?to=${encodeURIComponent(pathname + search + hash)}`;
}
