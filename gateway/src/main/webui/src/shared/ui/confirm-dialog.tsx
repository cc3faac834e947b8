import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { Dialog } from './dialog';
import { ProblemAlert } from './problem-alert';

interface Props {
  title: string;
  /** Names the consequence and the person. */
  children: ReactNode;
  confirm: string;
  busy?: boolean;
  error?: unknown;
  onConfirm: () => void;
  onClose: () => void;
}

/** For acts that are destructive or legally relevant; everything else is done at once. */
export function ConfirmDialog({ title, children, confirm, busy, error, onConfirm, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button label={t('common:action.cancel')} onClick={onClose} />
          <Button variant="primary" label={confirm} busy={busy} onClick={onConfirm} />
        </>
      }
    >
      {children}
      <ProblemAlert error={error} />
    </Dialog>
  );
}
