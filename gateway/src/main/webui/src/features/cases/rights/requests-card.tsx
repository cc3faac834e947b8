import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@shared/api/types/case';
import type { DisclosureRequest } from '@shared/api/types/rights';
import { useFormOpen } from '@shared/forms/use-form-open';
import { formatDate } from '@shared/i18n/format';
import { Badge } from '@shared/ui/badge';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { LinkButton } from '@shared/ui/link-button';
import { QueryView } from '@shared/ui/query-view';
import { RecordRequestForm } from './record-request-form';
import { RequestStepDialog } from './request-step-dialog';
import { mayDisclose, seesToRights, useDisclosureRequests, type RequestStep } from './rights';
import { WithdrawRequestDialog } from './withdraw-request-dialog';

/** Auskunft: who asked for it when, by when it is to be given, and the way to the paper itself. */
export function RequestsCard({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const requests = useDisclosureRequests(file.id);
  const [adding, setAdding] = useFormOpen(`case.${file.id}.disclosure`, seesToRights(file));
  return (
    <Card title={t('rights:disclosure.title')}>
      <div className="kim-stack">
        <p className="kern-body kern-body--small">{t('rights:disclosure.text')}</p>
        <div className="kim-row">
          {mayDisclose(file) && (
            <LinkButton
              to="/cases/$caseId/disclosure"
              params={{ caseId: file.id }}
              label={t('rights:disclosure.open')}
            />
          )}
          {seesToRights(file) && !adding && (
            <Button label={t('rights:request.record')} onClick={() => setAdding(true)} />
          )}
        </div>
        {!mayDisclose(file) && <p className="kim-muted">{t('rights:disclosure.notAll')}</p>}
        {adding && <RecordRequestForm caseId={file.id} onClose={() => setAdding(false)} />}
        <QueryView
          query={requests}
          failed={t('rights:request.failed')}
          isEmpty={({ items }) => items.length === 0}
          empty={<p className="kim-muted">{t('rights:request.none')}</p>}
        >
          {({ items }) => (
            <ul className="kim-item-list">
              {items.map((request) => (
                <Line key={request.id} file={file} request={request} />
              ))}
            </ul>
          )}
        </QueryView>
      </div>
    </Card>
  );
}

const STEPS = [
  ['GIVEN', 'give'],
  ['EXTENDED', 'extend'],
  ['REFUSED', 'refuse'],
] as const;

function Line({ file, request }: { file: CaseFile; request: DisclosureRequest }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const [dialog, setDialog] = useState<RequestStep | 'withdraw' | null>(null);
  const close = () => setDialog(null);
  const open = request.allowed.length > 0;
  return (
    <li className="kim-stack">
      <span>
        <span className="kim-row">
          <strong>{t('rights:request.asked', { date: formatDate(request.askedOn) })}</strong>
          <Badge tone={request.overdue ? 'danger' : undefined}>
            {request.overdue ? t('rights:request.overdue') : label('disclosureStatus', request.status)}
          </Badge>
        </span>
        <span className="kim-muted kim-block">
          {label('identityProof', request.identifiedBy)} · {request.recordedBy}
        </span>
        <span className="kim-block">{outcome()}</span>
        {request.extensionReason && (
          <span className="kim-muted kim-block">
            {t('rights:request.extended', { reason: request.extensionReason })}
          </span>
        )}
      </span>
      {open && seesToRights(file) && (
        <span className="kim-row">
          {STEPS.filter(([status]) => request.allowed.includes(status)).map(([, step]) => (
            <Button
              key={step}
              small
              variant={step === 'give' ? 'secondary' : 'tertiary'}
              label={t(`rights:request.${step}.action`)}
              onClick={() => setDialog(step)}
            />
          ))}
          <Button
            small
            variant="tertiary"
            label={t('rights:request.withdraw.action')}
            onClick={() => setDialog('withdraw')}
          />
        </span>
      )}
      {dialog === 'withdraw' && <WithdrawRequestDialog caseId={file.id} request={request} onClose={close} />}
      {dialog && dialog !== 'withdraw' && (
        <RequestStepDialog caseId={file.id} request={request} step={dialog} onClose={close} />
      )}
    </li>
  );

  function outcome() {
    if (request.givenOn) {
      return t('rights:request.given', {
        date: formatDate(request.givenOn),
        form: label('disclosureForm', request.form),
      });
    }
    if (request.refusalReason) return t('rights:request.refused', { reason: request.refusalReason });
    return open && t('rights:request.due', { date: formatDate(request.dueOn) });
  }
}
