import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Consent } from '@shared/api/types/case';
import type { Conference } from '@shared/api/types/conference';
import { Checkbox, CheckboxGroup } from '@shared/forms/choice-fields';
import type { Stored } from '@shared/forms/conflict';
import { Form } from '@shared/forms/form';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { today } from '@shared/i18n/format';
import { Card } from '@shared/ui/card';
import { useCodeOptions } from '@shared/ui/code';
import { notify } from '@shared/ui/notice-store';
import {
  conferenceSchema,
  startFrom,
  useSaveConference,
  useStoredConference,
  type ConferenceValues,
} from './conferences';
import { ParticipantFields } from './participant-fields';
import { ResultFields } from './result-fields';

interface Props {
  caseId: string;
  consents: Consent[];
  onClose: () => void;
}

export function CorrectForm(props: Props & { conference: Conference }) {
  const stored = useStoredConference(props.caseId, props.conference);
  return <ConferenceForm {...props} stored={stored} />;
}

export function ConferenceForm({
  caseId,
  consents,
  conference,
  stored,
  onClose,
}: Props & { conference?: Conference; stored?: () => Promise<Stored<ConferenceValues>> }) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const draft = useDraftForm({
    name: `case.${caseId}.conference${conference ? `.${conference.id}` : ''}`,
    schema: conferenceSchema,
    defaultValues: startFrom(conference),
    version: conference?.version,
    submit: useSaveConference(caseId, conference),
    stored,
    shown: wordsOf,
    onDone: () => {
      notify({ tone: 'success', title: t('conferences:saved') });
      onClose();
    },
  });
  const usable = consents.filter(
    ({ id, status }) => status === 'GIVEN' || conference?.consentIds.includes(id),
  );
  return (
    <Card title={t(conference ? 'conferences:correct' : 'conferences:add')}>
      <Form draft={draft} submitLabel={t('conferences:save')} onCancel={onClose}>
        <TextField name="heldOn" type="date" label={t('conferences:heldOn')} max={today()} />
        <CheckboxGroup name="domains" label={t('conferences:domains')} options={options('lifeDomain')} />
        <ParticipantFields />
        <Checkbox name="named" label={t('conferences:named')} hint={t('conferences:namedHint')} />
        <Consents consents={usable} />
        <ResultFields caseId={caseId} />
      </Form>
    </Card>
  );
}

/** Two versions of a list are told apart by their words. */
function wordsOf(_name: string, value: unknown): string | undefined {
  if (!Array.isArray(value) || typeof value[0] !== 'object') return undefined;
  return (value as { function?: string; text?: string }[])
    .map(({ function: what, text }) => what ?? text)
    .join('; ');
}

function Consents({ consents }: { consents: Consent[] }) {
  const { t } = useTranslation();
  const named = useWatch<ConferenceValues>({ name: 'named' });
  if (!named) return null;
  if (consents.length === 0) return <p className="kim-muted">{t('conferences:noConsent')}</p>;
  return (
    <CheckboxGroup
      name="consentIds"
      label={t('conferences:consents')}
      hint={t('conferences:consentsHint')}
      options={consents.map(({ id, recipientName }) => ({ value: id, label: recipientName }))}
      optional
    />
  );
}
