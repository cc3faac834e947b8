import { useEffect, useRef, type ReactNode } from 'react';
import { useShortcut } from '@shared/lib/use-shortcut';
import { classes } from '@shared/lib/classes';

interface Props<T> {
  label: string;
  items: T[];
  itemKey: (item: T) => string;
  selected: string | undefined;
  onSelect: (key: string) => void;
  children: (item: T) => ReactNode;
}

/** One line per waiting thing; `j` and `k` move, Enter or a click opens the preview. */
export function InboxList<T>({ label, items, itemKey, selected, onSelect, children }: Props<T>) {
  const list = useRef<HTMLUListElement>(null);
  const position = items.findIndex((item) => itemKey(item) === selected);
  const move = (step: number) => {
    const next = items[Math.min(Math.max(position + step, 0), items.length - 1)];
    if (next) onSelect(itemKey(next));
  };
  useShortcut('j', () => move(1));
  useShortcut('k', () => move(-1));
  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView?.({ block: 'nearest' });
  }, [selected]);
  return (
    <ul ref={list} className="kim-inbox" aria-label={label}>
      {items.map((item) => {
        const key = itemKey(item);
        return (
          <li key={key}>
            <button
              type="button"
              className={classes('kim-inbox__item', key === selected && 'kim-inbox__item--selected')}
              aria-current={key === selected ? 'true' : undefined}
              onClick={() => onSelect(key)}
            >
              {children(item)}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
