import { useState } from 'react';
import { useMe } from '@shared/session/me';
import { dropDraft, readDraft, writeDraft } from './drafts';

/** One text outside of a form that is kept like a form's draft until it is empty again. */
export function useDraftText(name: string): [string, (text: string) => void] {
  const user = useMe().sub;
  const [text, setText] = useState(() => (readDraft(user, name)?.values as string | undefined) ?? '');
  const keep = (next: string) => {
    setText(next);
    if (next.trim() === '') dropDraft(user, name);
    else writeDraft(user, name, { values: next });
  };
  return [text, keep];
}
