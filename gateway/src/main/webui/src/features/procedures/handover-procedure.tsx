import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InboxHandover } from '@shared/api/types/abh';
import { Button } from '@shared/ui/button';
import { LinkButton } from '@shared/ui/link-button';
import { OpenProcedureDialog } from './open-procedure-dialog';

/** What an accepted handover leads to: the procedure, or opening one. */
export function HandoverProcedure({ handover }: { handover: InboxHandover }) {
  const { t } = useTranslation();
  const [opening, setOpening] = useState(false);
  const { procedureId, status, handoverId, purpose } = handover;
  if (procedureId) {
    return (
      <LinkButton
        to="/procedures/$procedureId"
        params={{ procedureId }}
        variant="primary"
        label={t('procedures:toProcedure')}
      />
    );
  }
  if (status !== 'ACCEPTED') return null;
  return (
    <>
      <Button variant="primary" icon="draft" label={t('procedures:open')} onClick={() => setOpening(true)} />
      {opening && (
        <OpenProcedureDialog handoverId={handoverId} purpose={purpose} onClose={() => setOpening(false)} />
      )}
    </>
  );
}
