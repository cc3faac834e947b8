import type { ReactNode } from 'react';
import { RelativeTime } from './relative-time';

export interface TimelineEntry {
  id: string;
  time: string;
  title: string;
  by?: string;
  children?: ReactNode;
}

/** What happened, newest first. */
export function Timeline({ entries, label }: { entries: TimelineEntry[]; label: string }) {
  return (
    <ol className="kim-timeline" aria-label={label}>
      {entries.map(({ id, time, title, by, children }) => (
        <li key={id} className="kim-timeline__entry">
          <p className="kim-timeline__title">{title}</p>
          <p className="kim-muted">
            <RelativeTime value={time} />
            {by && <> · {by}</>}
          </p>
          {children}
        </li>
      ))}
    </ol>
  );
}
