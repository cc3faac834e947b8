import type { ReactNode, Ref } from 'react';
import { classes } from '@shared/lib/classes';

interface Props {
  tone?: 'info' | 'success' | 'warning' | 'danger';
  title: string;
  children?: ReactNode;
  /** `alert` interrupts a screen reader; leave it out for text that was on the page from the start. */
  role?: 'alert' | 'status';
  className?: string;
  ref?: Ref<HTMLDivElement>;
}

export function Alert({ tone = 'info', title, children, role, className, ref }: Props) {
  return (
    <div
      ref={ref}
      tabIndex={ref ? -1 : undefined}
      className={classes(`kern-alert kern-alert--${tone}`, className)}
      role={role}
    >
      <div className="kern-alert__header">
        <span className={`kern-icon kern-icon--${tone} kern-icon--default`} aria-hidden="true" />
        <span className="kern-title">{title}</span>
      </div>
      {children && <div className="kern-alert__body kern-body kern-body--small">{children}</div>}
    </div>
  );
}
