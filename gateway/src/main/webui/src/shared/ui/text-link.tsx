import { createLink } from '@tanstack/react-router';
import { classes } from '@shared/lib/classes';
import type { AnchorHTMLAttributes } from 'react';

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & { ref?: React.Ref<HTMLAnchorElement> };

function Anchor({ children, className, ...rest }: Props) {
  return (
    <a {...rest} className={classes('kim-link', className)}>
      {children}
    </a>
  );
}

export const TextLink = createLink(Anchor);
