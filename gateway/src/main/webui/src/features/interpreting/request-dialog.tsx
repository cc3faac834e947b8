import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InterpreterMatch, InterpretingRequest } from '@shared/api/types/interpreting';
import { Form } from '@shared/forms/form';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { formatDate } from '@shared/i18n/format';
import { Badge } from '@shared/ui/badge';
import { Button } from '@shared/ui/button';
import { useCodeLabel } from '@shared/ui/code';
import { Dialog } from '@shared/ui/dialog';
import { ProblemAlert } from '@shared/ui/problem-alert';
import { QueryView } from '@shared/ui/query-view';
import { CancelForm } from './cancel-form';
import { hour, resultSchema, useComplete, useMatches, useRequestNow, useStep } from './requests';

interface Props {
  request: InterpretingRequest;
  onClose: () => void;
}

/** One request: who could do it, and what became of it. A human decides. */
export function RequestDialog({ request, onClose }: Props) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const step = useStep();
  const [cancelling, setCancelling] = useState(false);
  const can = (action: string) => request.actions.includes(action);
  const go = (name: string, body?: object) => step.mutate({ request, step: name, body });
  return (
    <Dialog title={t('interpreting:request')} onClose={onClose}>
      <p className="kern-body">
        {t('interpreting:requestText', {
          language: label('language', request.language),
          day: formatDate(request.day),
          hour: hour(request.minuteOfDay),
          minutes: request.minutes,
        })}
      </p>
      <p>
        <Badge>{label('interpretingStatus', request.status)}</Badge> {request.interpreterName}
      </p>
      {step.error && <ProblemAlert error={step.error} title={t('interpreting:stepFailed')} />}
      {can('offer') && (
        <Matches
          id={request.id}
          busy={step.isPending}
          onOffer={({ interpreterId }) => go('offer', { interpreterId })}
        />
      )}
      <p className="kim-row">
        {can('accept') && <Button small label={t('interpreting:accept')} onClick={() => go('accept')} />}
        {can('decline') && (
          <Button small variant="secondary" label={t('interpreting:decline')} onClick={() => go('decline')} />
        )}
        {can('give-up') && (
          <Button small variant="secondary" label={t('interpreting:giveUp')} onClick={() => go('give-up')} />
        )}
        {can('cancel') && !cancelling && (
          <Button
            small
            variant="tertiary"
            label={t('interpreting:cancel')}
            onClick={() => setCancelling(true)}
          />
        )}
      </p>
      {cancelling && <CancelForm request={request} onClose={() => setCancelling(false)} />}
      {can('complete') && !cancelling && <Result request={request} onClose={onClose} />}
    </Dialog>
  );
}

interface MatchesProps {
  id: string;
  busy: boolean;
  onOffer: (match: InterpreterMatch) => void;
}

function Matches({ id, busy, onOffer }: MatchesProps) {
  const { t } = useTranslation();
  const matches = useMatches(id);
  return (
    <QueryView
      query={matches}
      failed={t('interpreting:matchesFailed')}
      isEmpty={({ items }) => items.length === 0}
      empty={<p className="kim-muted">{t('interpreting:noMatch')}</p>}
    >
      {({ items }) => (
        <ul className="kim-item-list">
          {items.map((match) => (
            <li key={match.interpreterId}>
              <span>
                <strong>{match.name}</strong>
                <span className="kim-muted kim-block">
                  {match.reasons.map((reason) => t(`interpreting:reason.${reason}`)).join(' · ')}
                </span>
                {match.hindrances.map((hindrance) => (
                  <Badge key={hindrance} tone="warning">
                    {t(`interpreting:hindrance.${hindrance}`)}
                  </Badge>
                ))}
              </span>
              <Button
                small
                variant="secondary"
                busy={busy}
                disabled={match.hindrances.some((one) => one === 'NO_DECLARATION' || one === 'BUSY')}
                label={t('interpreting:offer')}
                aria-label={t('interpreting:offerTo', { name: match.name })}
                onClick={() => onOffer(match)}
              />
            </li>
          ))}
        </ul>
      )}
    </QueryView>
  );
}

function Result({ request, onClose }: Props) {
  const { t } = useTranslation();
  const draft = useDraftForm({
    name: `interpreting.${request.id}.result`,
    schema: resultSchema,
    ...useRequestNow(request, { minutes: request.minutes, km: 0 }),
    submit: useComplete(request),
    onDone: onClose,
  });
  return (
    <Form draft={draft} submitLabel={t('interpreting:complete')} onCancel={onClose}>
      <div className="kim-field-row">
        <TextField name="minutes" type="number" label={t('interpreting:minutes')} min={1} max={1440} />
        <TextField name="km" type="number" label={t('interpreting:km')} min={0} max={1000} />
      </div>
    </Form>
  );
}
