import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes } from 'react';
import { buttonClass, ButtonContent, type ButtonLook } from './button';

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'children'>, ButtonLook {
  label: string;
  ref?: React.Ref<HTMLAnchorElement>;
}

function Anchor({ variant, icon, small, iconOnly, label, className, ...rest }: Props) {
  return (
    <a {...rest} className={buttonClass({ variant, small }, className)} title={iconOnly ? label : undefined}>
      <ButtonContent icon={icon} iconOnly={iconOnly} label={label} />
    </a>
  );
}

/** A link that looks like a button: goes somewhere, changes nothing. */
export const LinkButton = createLink(Anchor);
