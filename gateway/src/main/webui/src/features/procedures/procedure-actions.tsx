import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Procedure } from '@shared/api/types/abh';
import { Button } from '@shared/ui/button';
import { ConfirmDialog } from '@shared/ui/confirm-dialog';
import { DecideDialog } from './decide-dialog';
import { useCloseProcedure } from './decide-procedure';

/** Decide, then close; `children` are further actions. */
export function ProcedureActions({ procedure, children }: { procedure: Procedure; children?: ReactNode }) {
  const { t } = useTranslation();
  const [dialog, setDialog] = useState<'decide' | 'close' | null>(null);
  const closing = useCloseProcedure(procedure);
  const close = () => setDialog(null);
  return (
    <>
      {procedure.status === 'OPEN' && (
        <Button variant="primary" label={t('procedures:decide')} onClick={() => setDialog('decide')} />
      )}
      {procedure.status === 'DECIDED' && (
        <Button variant="primary" label={t('procedures:close')} onClick={() => setDialog('close')} />
      )}
      {children}
      {dialog === 'decide' && <DecideDialog procedure={procedure} onClose={close} />}
      {dialog === 'close' && (
        <ConfirmDialog
          title={t('procedures:closeTitle', { number: procedure.number })}
          confirm={t('procedures:close')}
          busy={closing.isPending}
          error={closing.error}
          onConfirm={() => closing.mutate(undefined, { onSuccess: close })}
          onClose={close}
        >
          <p className="kern-body kern-body--small">{t('procedures:closeText')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
