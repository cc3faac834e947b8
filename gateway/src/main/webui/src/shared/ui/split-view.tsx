import { useEffect, useRef, type ReactNode } from 'react';
import { classes } from '@shared/lib/classes';

interface Props {
  label: string;
  list: ReactNode;
  /** Preview of what is chosen; null shows only the list on a phone. */
  detail: ReactNode;
  open: boolean;
}

/** Inbox layout: list left, preview right; on a phone one after the other. */
export function SplitView({ label, list, detail, open }: Props) {
  const preview = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // On a phone the preview takes the place of the list, which may have been scrolled far down.
    if (open) preview.current?.scrollIntoView?.({ block: 'nearest' });
  }, [open]);
  return (
    <div className={classes('kim-split', open && 'kim-split--open')}>
      <div className="kim-split__list">{list}</div>
      <div ref={preview} className="kim-split__detail" role="region" aria-label={label}>
        {detail}
      </div>
    </div>
  );
}
