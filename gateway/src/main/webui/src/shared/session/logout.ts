import { dropAllDrafts } from '@shared/forms/drafts';

/** Leaves the page: the gateway ends the session here and at the identity provider. */
export function logout(): void {
  dropAllDrafts();
  sessionStorage.clear();
  window.location.assign('/logout');
}
