import type { ReactNode } from 'react';
import { classes } from '@shared/lib/classes';
import { Icon, type IconName } from './icon';

export type Tone = 'info' | 'success' | 'warning' | 'danger' | 'neutral';

interface Props {
  tone?: Tone;
  icon?: IconName;
  children: ReactNode;
  title?: string;
}

const defaultIcon: Partial<Record<Tone, IconName>> = {
  success: 'success',
  warning: 'warning',
  danger: 'danger',
};

/** Word plus sign: the colour only repeats what both say. */
export function Badge({ tone = 'neutral', icon = defaultIcon[tone], children, title }: Props) {
  return (
    <span
      className={classes(
        'kern-badge kern-badge--small kim-badge',
        tone === 'neutral' ? 'kim-badge--neutral' : `kern-badge--${tone}`,
      )}
      title={title}
    >
      {icon && <Icon name={icon} size="small" />}
      <span className="kern-label kern-label--small">{children}</span>
    </span>
  );
}
