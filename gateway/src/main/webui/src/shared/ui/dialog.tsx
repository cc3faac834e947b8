import { useEffect, useId, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Button } from './button';

interface Props {
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** Buttons; the main one last, as KERN orders them. */
  footer?: ReactNode;
  /** Off where something inside carries `data-autofocus`. */
  focusTitle?: boolean;
}

/**
 * Modal on the browser's own dialog: it keeps the focus inside, makes the rest inert, closes on Esc and gives the
 * focus back. Rendered only while open, so its form starts fresh.
 */
export function Dialog({ title, onClose, children, footer, focusTitle = true }: Props) {
  const { t } = useTranslation();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    element?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return createPortal(
    <dialog
      ref={dialog}
      className="kern-dialog kim-dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className="kern-dialog__header">
        <h2
          id={titleId}
          className="kern-title kern-title--large"
          tabIndex={-1}
          data-autofocus={focusTitle || undefined}
        >
          {title}
        </h2>
        <Button variant="tertiary" icon="close" iconOnly label={t('common:action.close')} onClick={onClose} />
      </header>
      <section className="kern-dialog__body kim-dialog__body">{children}</section>
      {footer && <footer className="kern-dialog__footer">{footer}</footer>}
    </dialog>,
    document.body,
  );
}
