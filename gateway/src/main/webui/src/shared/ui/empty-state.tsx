import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

interface Props {
  icon?: IconName;
  title: string;
  /** Says what would appear here and what one may do. */
  text: string;
  action?: ReactNode;
}

export function EmptyState({ icon = 'checklist', title, text, action }: Props) {
  return (
    <div className="kim-empty">
      <Icon name={icon} size="large" />
      <p className="kim-empty__title">{title}</p>
      <p className="kim-muted">{text}</p>
      {action}
    </div>
  );
}
