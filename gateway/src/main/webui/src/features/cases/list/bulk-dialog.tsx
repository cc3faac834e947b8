import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulkCaseResult, CaseItem } from '@shared/api/types/case';
import { Form } from '@shared/forms/form';
import { RadioGroup } from '@shared/forms/choice-fields';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { Badge } from '@shared/ui/badge';
import { Button } from '@shared/ui/button';
import { Dialog } from '@shared/ui/dialog';
import { notify } from '@shared/ui/notice-store';
import { QueryView } from '@shared/ui/query-view';
import { useCaseManagers } from '@shared/api/colleagues';
import { assignSchema, followUpSchema, useBulkAssign, useBulkFollowUp, type BulkAnswer } from './bulk';

export type BulkAct = 'follow-up' | 'assign';

interface Props {
  act: BulkAct;
  cases: CaseItem[];
  onDone: () => void;
  onClose: () => void;
}

/** The same change on several cases, then what became of each. */
export function BulkDialog({ act, cases: chosen, onDone, onClose }: Props) {
  const { t } = useTranslation();
  // The list is fetched anew after the change; the answer still speaks of the cases that were chosen.
  const [cases] = useState(chosen);
  const [results, setResults] = useState<BulkCaseResult[]>();
  const answered = ({ results: all, undo }: BulkAnswer) => {
    const changed = all.filter(({ state }) => state).length;
    if (changed > 0) {
      notify({ tone: 'success', title: t(`case-list:bulk.${act}.done`, { count: changed }), undo });
    }
    if (changed === all.length) onDone();
    else setResults(all);
  };
  return (
    <Dialog
      title={t(`case-list:bulk.${act}.title`, { count: cases.length })}
      onClose={onClose}
      footer={results && <Button variant="primary" label={t('common:action.close')} onClick={onDone} />}
    >
      {results && <Results cases={cases} results={results} />}
      {!results && act === 'follow-up' && (
        <FollowUpForm cases={cases} onAnswer={answered} onClose={onClose} />
      )}
      {!results && act === 'assign' && <AssignForm cases={cases} onAnswer={answered} onClose={onClose} />}
    </Dialog>
  );
}

interface FormProps {
  cases: CaseItem[];
  onAnswer: (answer: BulkAnswer) => void;
  onClose: () => void;
}

function FollowUpForm({ cases, onAnswer, onClose }: FormProps) {
  const { t } = useTranslation();
  const draft = useDraftForm({
    name: 'cases.follow-up',
    schema: followUpSchema,
    defaultValues: { followUp: '' },
    submit: useBulkFollowUp(cases),
    onDone: onAnswer,
  });
  return (
    <Form draft={draft} submitLabel={t('case-list:bulk.follow-up.action')} onCancel={onClose}>
      <TextField
        name="followUp"
        type="date"
        label={t('cases:column.next')}
        hint={t('case-list:bulk.follow-up.hint')}
        optional
      />
    </Form>
  );
}

function AssignForm({ cases, onAnswer, onClose }: FormProps) {
  const { t } = useTranslation();
  const managers = useCaseManagers();
  const draft = useDraftForm({
    name: 'cases.assign',
    schema: assignSchema,
    defaultValues: { responsible: '' },
    submit: useBulkAssign(cases),
    onDone: onAnswer,
  });
  return (
    <QueryView query={managers} failed={t('cases:failed')}>
      {(known) => (
        <Form draft={draft} submitLabel={t('cases:assign.action')} onCancel={onClose}>
          <RadioGroup
            name="responsible"
            label={t('cases:assign.to')}
            options={known.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form>
      )}
    </QueryView>
  );
}

function Results({ cases, results }: { cases: CaseItem[]; results: BulkCaseResult[] }) {
  const { t } = useTranslation();
  return (
    <ul className="kim-item-list" aria-label={t('case-list:bulk.results')}>
      {results.map(({ id, state, problem }) => {
        const file = cases.find((one) => one.id === id);
        return (
          <li key={id}>
            <span>
              {file?.personName}
              <span className="kim-muted kim-block">{problem?.title ?? file?.number}</span>
            </span>
            <Badge tone={state ? 'success' : 'danger'}>
              {t(state ? 'case-list:bulk.changed' : 'case-list:bulk.refused')}
            </Badge>
          </li>
        );
      })}
    </ul>
  );
}
