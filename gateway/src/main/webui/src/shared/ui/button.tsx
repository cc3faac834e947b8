import type { ButtonHTMLAttributes } from 'react';
import { classes } from '@shared/lib/classes';
import { Icon, type IconName } from './icon';

export interface ButtonLook {
  variant?: 'primary' | 'secondary' | 'tertiary';
  icon?: IconName;
  small?: boolean;
  /** Shows only the icon; the label stays for screen readers and as a tooltip. */
  iconOnly?: boolean;
}

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'>, ButtonLook {
  label: string;
  /** Work is under way: stays focusable and ignores clicks, so nothing is sent twice. */
  busy?: boolean;
  ref?: React.Ref<HTMLButtonElement>;
}

export function buttonClass({ variant = 'secondary', small }: ButtonLook, extra?: string): string {
  return classes('kern-btn', `kern-btn--${variant}`, small && 'kern-btn--x-small', extra);
}

export function Button({ variant, icon, small, iconOnly, label, busy, onClick, className, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      title={iconOnly ? label : rest.title}
      className={buttonClass({ variant, small }, className)}
      aria-disabled={busy || rest['aria-disabled']}
      aria-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      <ButtonContent icon={busy ? 'autorenew' : icon} iconOnly={iconOnly} label={label} />
    </button>
  );
}

export function ButtonContent({
  icon,
  iconOnly,
  label,
}: {
  icon?: IconName;
  iconOnly?: boolean;
  label: string;
}) {
  return (
    <>
      {icon && <Icon name={icon} />}
      <span className={iconOnly ? 'kern-label kern-sr-only' : 'kern-label'}>{label}</span>
    </>
  );
}
