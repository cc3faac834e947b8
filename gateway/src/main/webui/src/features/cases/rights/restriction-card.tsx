import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@shared/api/types/case';
import type { CaseRestriction } from '@shared/api/types/rights';
import { formatDate } from '@shared/i18n/format';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { QueryView } from '@shared/ui/query-view';
import { LiftDialog } from './lift-dialog';
import { RestrictDialog } from './restrict-dialog';
import { mayRestrict, useRestrictions } from './rights';

/** Einschränkung der Verarbeitung: the one that holds, and those that did. */
export function RestrictionCard({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const restrictions = useRestrictions(file.id);
  const [open, setOpen] = useState(false);
  return (
    <Card title={t('rights:restriction.title')}>
      <div className="kim-stack">
        <p className="kern-body kern-body--small">{t('rights:restriction.text')}</p>
        <QueryView
          query={restrictions}
          failed={t('rights:restriction.failed')}
          isEmpty={({ items }) => items.length === 0}
          empty={<p className="kim-muted">{t('rights:restriction.none')}</p>}
        >
          {({ items }) => (
            <ul className="kim-item-list">
              {items.map((restriction) => (
                <Line key={restriction.id} file={file} restriction={restriction} />
              ))}
            </ul>
          )}
        </QueryView>
        {mayRestrict(file) && !file.restrictedSince && (
          <div>
            <Button label={t('rights:restriction.set.action')} onClick={() => setOpen(true)} />
          </div>
        )}
      </div>
      {open && <RestrictDialog file={file} onClose={() => setOpen(false)} />}
    </Card>
  );
}

function Line({ file, restriction }: { file: CaseFile; restriction: CaseRestriction }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const [open, setOpen] = useState(false);
  const { reason, note, setBy, setAt, toldOn, liftedBy, liftedAt } = restriction;
  return (
    <li>
      <span>
        <strong>{label('restrictionReason', reason)}</strong>
        {note && <span className="kim-block">{note}</span>}
        <span className="kim-muted kim-block">
          {t('rights:restriction.setOn', { date: formatDate(setAt), name: setBy })}
        </span>
        {liftedAt && (
          <span className="kim-muted kim-block">
            {t('rights:restriction.liftedOn', {
              date: formatDate(liftedAt),
              name: liftedBy,
              told: toldOn && formatDate(toldOn),
            })}
          </span>
        )}
      </span>
      {!liftedAt && mayRestrict(file) && (
        <Button small label={t('rights:restriction.lift.action')} onClick={() => setOpen(true)} />
      )}
      {open && <LiftDialog caseId={file.id} restriction={restriction} onClose={() => setOpen(false)} />}
    </li>
  );
}
