import { useState } from 'react';
import { useMe } from '@shared/session/me';
import { hasDraft } from './drafts';

/** Whether a form on a page is unfolded. Who left in the middle comes back to the open form. */
export function useFormOpen(name: string, allowed = true): [boolean, (open: boolean) => void] {
  const user = useMe().sub;
  return useState(() => allowed && hasDraft(user, name));
}
