import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { api } from '@shared/api/client';
import type { AgendaItem, Body, Meeting } from '@shared/api/types/steering';
import { RadioGroup } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { TextArea } from '@shared/forms/text-area';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useStepOn } from '@shared/forms/use-stored';
import { useBodies } from '@shared/lib/use-bodies';
import { useCodeOptions } from '@shared/ui/code';
import { Dialog } from '@shared/ui/dialog';
import { notify } from '@shared/ui/notice-store';
import { QueryView } from '@shared/ui/query-view';
import { AssignmentFields } from './assignment-fields';
import { decisionSchema, useRecordDecision, type DecisionValues } from './record-decision';

const MODES = ['KONSENS', 'EINFACHE_MEHRHEIT', 'QUALIFIZIERTE_MEHRHEIT'] as const;

interface Props {
  meeting: Meeting;
  item: AgendaItem;
  onClose: () => void;
}

export function DecisionDialog(props: Props) {
  const { t } = useTranslation();
  const bodies = useBodies();
  return (
    <Dialog title={t('decisions:recordFor', { title: props.item.title })} onClose={props.onClose}>
      <QueryView query={bodies} failed={t('decisions:bodyFailed')}>
        {({ items }) => (
          <DecisionForm {...props} body={items.find(({ id }) => id === props.meeting.bodyId)} />
        )}
      </QueryView>
    </Dialog>
  );
}

function DecisionForm({ meeting, item, body, onClose }: Props & { body: Body | undefined }) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const draft = useDraftForm({
    name: `meeting.${meeting.id}.decision.${item.id}`,
    schema: decisionSchema,
    ...useStepOn({
      fetchNow: () => api.get<Meeting>(`/meetings/${meeting.id}`),
      record: meeting,
      said: {
        result: '',
        text: '',
        // The Geschäftsordnung says how this body usually decides.
        mode: body?.rules.decisionMode ?? '',
        yes: undefined,
        no: undefined,
        abstentions: undefined,
        assignments: [],
      } satisfies DecisionValues as DecisionValues,
      state: ({ status, agenda }) =>
        [t(`meetings:status.${status}`), agenda?.find(({ id }) => id === item.id)?.title]
          .filter(Boolean)
          .join(' · '),
      keys: ['meetings', 'decisions', 'themes', 'gaps'],
    }),
    submit: useRecordDecision(meeting, item.id),
    onDone: () => {
      notify({ tone: 'success', title: t('decisions:recorded') });
      onClose();
    },
  });
  const mode = useWatch({ control: draft.form.control, name: 'mode' });
  return (
    <Form draft={draft} submitLabel={t('decisions:record')} onCancel={onClose}>
      <RadioGroup name="result" label={t('decisions:result')} options={options('decisionResult')} />
      <TextArea name="text" label={t('decisions:text')} hint={t('decisions:noNames')} rows={4} />
      <RadioGroup
        name="mode"
        label={t('decisions:how')}
        options={MODES.map((value) => ({ value, label: t(`decisions:mode.${value}`) }))}
      />
      {mode && mode !== 'KONSENS' && <Votes seats={body?.seats.filter(({ voting }) => voting).length} />}
      <AssignmentFields />
    </Form>
  );
}

function Votes({ seats }: { seats: number | undefined }) {
  const { t } = useTranslation();
  return (
    <div className="kim-stack">
      {seats !== undefined && <p className="kim-muted">{t('decisions:votingSeats', { count: seats })}</p>}
      <div className="kim-field-row kim-votes">
        <TextField name="yes" type="number" label={t('decisions:yes')} min={0} max={seats} />
        <TextField name="no" type="number" label={t('decisions:no')} min={0} max={seats} />
        <TextField
          name="abstentions"
          type="number"
          label={t('decisions:abstentions')}
          min={0}
          max={seats}
          optional
        />
      </div>
    </div>
  );
}
