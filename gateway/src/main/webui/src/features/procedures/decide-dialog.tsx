import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { api } from '@shared/api/client';
import type { Procedure } from '@shared/api/types/abh';
import { RadioGroup } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { TextArea } from '@shared/forms/text-area';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useStepOn } from '@shared/forms/use-stored';
import { formatDate, today } from '@shared/i18n/format';
import { inLanguage } from '@shared/i18n/in-language';
import { Alert } from '@shared/ui/alert';
import { useCodeLabel, useCodeOptions } from '@shared/ui/code';
import { Dialog } from '@shared/ui/dialog';
import { notify } from '@shared/ui/notice-store';
import { latestEnd, rulingSchema, unsettled, useDecideProcedure } from './decide-procedure';

interface Props {
  procedure: Procedure;
  onClose: () => void;
}

/** Legally relevant: names what follows before it is done. */
export function DecideDialog({ procedure, onClose }: Props) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const { grant } = procedure.rule;
  const stateOf = useStateOf();
  const draft = useDraftForm({
    name: `procedure.${procedure.id}.decide`,
    schema: rulingSchema(procedure),
    ...useStepOn({
      fetchNow: () => api.get<Procedure>(`/procedures/${procedure.id}`),
      record: procedure,
      said: { decision: '', validUntil: '', reason: '' },
      // A finding that was recorded meanwhile may change what is decided.
      state: stateOf,
      keys: ['procedures', 'handover-inbox'],
    }),
    submit: useDecideProcedure(procedure),
    onDone: () => {
      notify({ tone: 'success', title: t('procedures:decided', { number: procedure.number }) });
      onClose();
    },
  });
  const decision = useWatch({ control: draft.form.control, name: 'decision' });
  const decisions = options('procedureDecision').filter(({ value }) => grant.possible || value !== 'GRANTED');
  return (
    <Dialog title={t('procedures:decideTitle', { number: procedure.number })} onClose={onClose}>
      <Form draft={draft} submitLabel={t('procedures:decide')} onCancel={onClose}>
        <p className="kim-p">{inLanguage(grant.textDe, grant.textEn)}.</p>
        <RadioGroup name="decision" label={t('procedures:whichDecision')} options={decisions} />
        {decision && <Consequence procedure={procedure} decision={decision} />}
        {decision === 'GRANTED' && <ValidUntil procedure={procedure} />}
        <TextArea
          name="reason"
          label={t('procedures:reason')}
          hint={t('procedures:reasonHint')}
          optional={!needsReason(procedure, decision)}
        />
      </Form>
    </Dialog>
  );
}

/** How far the procedure is, with each finding. */
function useStateOf() {
  const label = useCodeLabel();
  const { t } = useTranslation();
  return ({ status, checklist }: Procedure) =>
    [
      t(`procedures:status.${status}`),
      ...checklist.map(
        (item) => `${inLanguage(item.titleDe, item.titleEn)}: ${label('checkState', item.state)}`,
      ),
    ].join(' · ');
}

function needsReason(procedure: Procedure, decision: string): boolean {
  return decision === 'REFUSED' || (decision === 'GRANTED' && unsettled(procedure).length > 0);
}

function ValidUntil({ procedure }: { procedure: Procedure }) {
  const { t } = useTranslation();
  const latest = latestEnd(procedure);
  if (!latest) return null;
  return (
    <TextField
      name="validUntil"
      type="date"
      label={t('procedures:validUntil')}
      hint={t('procedures:latest', { date: formatDate(latest), paragraph: procedure.rule.grant.paragraph })}
      min={today()}
      max={latest}
    />
  );
}

function Consequence({ procedure, decision }: { procedure: Procedure; decision: string }) {
  const { t } = useTranslation();
  const open = decision === 'GRANTED' ? unsettled(procedure) : [];
  return (
    <Alert tone={open.length > 0 ? 'warning' : 'info'} title={t('procedures:whatFollows')}>
      <ul>
        <li>{t('procedures:follows.final')}</li>
        {procedure.handoverId && <li>{t(`procedures:follows.${decision}`)}</li>}
        {open.length > 0 && (
          <li>
            {t('procedures:follows.open', { count: open.length })}{' '}
            {open.map(({ titleDe, titleEn }) => inLanguage(titleDe, titleEn)).join('; ')}
          </li>
        )}
      </ul>
    </Alert>
  );
}
