import { useState } from 'react';
import { useMe } from '@shared/session/me';
import { hasDraft } from './drafts';

/** Whether a form on a page is unfolded. Who left in the middle comes back to the open form. */
export function useFormOpen(name: string, allowed = true): [boolean, (open: boolean) => void] {
  const user = useMe().sub;
  return useState(() => allowed && hasDraft(user, name));
}

type Choose<R> = (record: R | null) => void;

/** The record of a list whose form is unfolded: at first the one that somebody was in the middle of changing. */
export function useRecordOpen<R>(
  records: readonly R[],
  draftOf: (record: R) => string,
  allowed = true,
): [R | null, Choose<R>] {
  const user = useMe().sub;
  const [chosen, setChosen] = useState<R | null>();
  const left =
    chosen === undefined && allowed ? records.find((record) => hasDraft(user, draftOf(record))) : undefined;
  return [chosen ?? left ?? null, setChosen];
}
