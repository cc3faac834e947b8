import { useId, type ReactNode } from 'react';
import { classes } from '@shared/lib/classes';

interface Props {
  title: string;
  subline?: ReactNode;
  /** Heading level; cards usually stand directly below the page's h1. */
  level?: 2 | 3;
  actions?: ReactNode;
  children: ReactNode;
  className?: string;
}

export function Card({ title, subline, level = 2, actions, children, className }: Props) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <article
      className={classes('kern-card kern-card--hug kern-card--small kim-card', className)}
      aria-labelledby={id}
    >
      <div className="kern-card__container">
        <div className="kim-card__header">
          <div>
            <Heading id={id} className="kern-title">
              {title}
            </Heading>
            {subline && <div className="kim-muted">{subline}</div>}
          </div>
          {actions && <div className="kim-card__actions">{actions}</div>}
        </div>
        <div className="kim-card__body">{children}</div>
      </div>
    </article>
  );
}
