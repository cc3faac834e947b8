import { useRef } from 'react';
import { useShortcut } from './use-shortcut';

/**
 * `j` and `k` walk over the rows of a table, `x` chooses the one they stand on. What moves is the focus, so Enter opens a
 * row as it always does and a screen reader reads it.
 */
export function useRowKeys() {
  const place = useRef<HTMLDivElement>(null);
  const links = () => [...(place.current?.querySelectorAll<HTMLElement>('tbody th a') ?? [])];
  const move = (step: number) => {
    const all = links();
    const now = all.findIndex((link) => link.closest('tr')?.contains(document.activeElement));
    const next = now < 0 ? 0 : Math.min(Math.max(now + step, 0), all.length - 1);
    all[next]?.focus();
  };
  const choose = () =>
    document.activeElement?.closest('tr')?.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
  useShortcut('j', () => move(1));
  useShortcut('k', () => move(-1));
  useShortcut('x', choose);
  return place;
}
