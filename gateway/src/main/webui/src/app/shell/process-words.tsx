import { useEffect } from 'react';
import { setProcessWords } from '@shared/lib/process-words';
import { useProcess } from '@shared/lib/use-process';

/** Brings the KI's own words for phases and Lebensbereiche to every screen. */
export function ProcessWords() {
  const { data } = useProcess();
  useEffect(() => {
    if (data) setProcessWords(data.settings);
  }, [data]);
  return null;
}
