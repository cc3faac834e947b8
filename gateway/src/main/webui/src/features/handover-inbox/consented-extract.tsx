import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandoverExtract } from '@shared/api/types/handover';
import { Alert } from '@shared/ui/alert';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { QueryView } from '@shared/ui/query-view';
import { useConsentedExtract } from './read-extract';

interface Props {
  handoverId: string;
  children: (extract: HandoverExtract) => ReactNode;
}

/**
 * What the person consented to, and no more. Opened on purpose, because each reading is logged and moving through the
 * inbox is no reason to read a file.
 */
export function ConsentedExtract({ handoverId, children }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const extract = useConsentedExtract(handoverId, open);
  return (
    <Card
      title={t('handover-inbox:extract.title')}
      actions={
        open && (
          <Button
            small
            variant="tertiary"
            icon="visibility-off"
            label={t('handover-inbox:extract.hide')}
            onClick={() => setOpen(false)}
          />
        )
      }
    >
      <Alert tone="info" title={t('handover-inbox:extract.noticeTitle')}>
        <ul>
          <li>{t('handover-inbox:extract.only')}</li>
          <li>{t('handover-inbox:extract.purpose')}</li>
          <li>{t('handover-inbox:extract.notStored')}</li>
          <li>{t('handover-inbox:extract.logged')}</li>
        </ul>
      </Alert>
      {open ? (
        <QueryView query={extract} failed={t('handover-inbox:extract.failed')}>
          {children}
        </QueryView>
      ) : (
        <div>
          <Button icon="visibility" label={t('handover-inbox:extract.read')} onClick={() => setOpen(true)} />
        </div>
      )}
    </Card>
  );
}
