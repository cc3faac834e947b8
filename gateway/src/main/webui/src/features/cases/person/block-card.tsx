import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@shared/api/types/case';
import type { AddressBlocks } from '@shared/api/types/person';
import { formatDate } from '@shared/i18n/format';
import { Alert } from '@shared/ui/alert';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { QueryView } from '@shared/ui/query-view';
import { useBlocks } from './block';
import { LiftBlockDialog } from './lift-block-dialog';
import { SetBlockDialog } from './set-block-dialog';

/** Auskunftssperre: set and lifted with a reason; the address is for the Fallführung only. */
export function BlockCard({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'set' | 'lift'>();
  const blocks = useBlocks(file.id);
  const blocked = blocks.data?.blocked ?? false;
  const close = () => setOpen(undefined);
  return (
    <Card
      title={t('person:block.title')}
      actions={
        file.mine &&
        blocks.data && (
          <Button
            small
            label={t(blocked ? 'person:block.lift' : 'person:block.set')}
            onClick={() => setOpen(blocked ? 'lift' : 'set')}
          />
        )
      }
    >
      <QueryView query={blocks} failed={t('person:block.failed')}>
        {(data) => <Standing blocks={data} />}
      </QueryView>
      {open === 'set' && <SetBlockDialog file={file} onClose={close} />}
      {open === 'lift' && blocks.data && <LiftBlockDialog file={file} blocks={blocks.data} onClose={close} />}
    </Card>
  );
}

function Standing({ blocks: { blocked, items } }: { blocks: AddressBlocks }) {
  const { t } = useTranslation();
  return (
    <div className="kim-stack">
      {blocked ? (
        <Alert tone="warning" title={t('person:block.there')}>
          {t('person:block.means')}
        </Alert>
      ) : (
        <p className="kim-muted">{t('person:block.none')}</p>
      )}
      {items.length > 0 && (
        <ul className="kim-item-list">
          {items.map((block) => (
            <li key={block.id}>
              <span>
                {t('person:block.setBy', { date: formatDate(block.setAt), by: block.setBy })}
                {block.validUntil && (
                  <span className="kim-block">
                    {t(block.overdue ? 'person:block.ranOut' : 'person:block.until', {
                      date: formatDate(block.validUntil),
                    })}
                  </span>
                )}
                {block.reason && <span className="kim-muted kim-block">{block.reason}</span>}
                {block.liftedAt && (
                  <span className="kim-muted kim-block">
                    {t('person:block.liftedBy', { date: formatDate(block.liftedAt), by: block.liftedBy })}
                    {block.liftReason && ` · ${block.liftReason}`}
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
