import { lazy } from 'react';
import { loadOfficeTexts } from '@shared/i18n/i18n';

/** What a file rarely needs comes with its words when it does, and is no part of the first load. */
function late<P>(load: () => Promise<React.ComponentType<P>>) {
  return lazy(async () => {
    const [part] = await Promise.all([load(), loadOfficeTexts()]);
    return { default: part };
  });
}

export const RetentionLine = late(() => import('./retention-line').then((part) => part.RetentionLine));
export const ErasedNote = late(() => import('./erased-note').then((part) => part.ErasedNote));
