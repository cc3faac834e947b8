import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@shared/api/types/case';
import type { Transition } from '@shared/api/types/person';
import { SelectField } from '@shared/forms/select-field';
import { Form } from '@shared/forms/form';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { formatDate } from '@shared/i18n/format';
import { Badge } from '@shared/ui/badge';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { useCodeLabel, useCodeOptions } from '@shared/ui/code';
import { Dialog } from '@shared/ui/dialog';
import { ProblemAlert } from '@shared/ui/problem-alert';
import { QueryView } from '@shared/ui/query-view';
import {
  transitionSchema,
  useExpectTransition,
  useForgetTransition,
  useTick,
  useTransitions,
} from './transitions';

/** What is coming: seen early, with what is to be done until then. */
export function TransitionsCard({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const transitions = useTransitions(file.id);
  const [expecting, setExpecting] = useState(false);
  return (
    <Card
      title={t('person:transitions.title')}
      actions={
        file.mine && (
          <Button small label={t('person:transitions.expect')} onClick={() => setExpecting(true)} />
        )
      }
    >
      <QueryView
        query={transitions}
        failed={t('person:transitions.failed')}
        isEmpty={({ items }) => items.length === 0}
        empty={<p className="kim-muted">{t('person:transitions.empty')}</p>}
      >
        {({ items }) => (
          <div className="kim-stack">
            {items.map((one) => (
              <One key={one.kind} file={file} transition={one} />
            ))}
          </div>
        )}
      </QueryView>
      {expecting && <ExpectDialog file={file} onClose={() => setExpecting(false)} />}
    </Card>
  );
}

function One({ file, transition }: { file: CaseFile; transition: Transition }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const tick = useMutation({ mutationFn: useTick(file.id, transition.kind) });
  const forget = useMutation({ mutationFn: useForgetTransition(file.id) });
  const { kind, cause, expectedOn, items } = transition;
  return (
    <section aria-label={label('transitionKind', kind)}>
      <h3 className="kim-heading">
        {label('transitionKind', kind)}: {formatDate(expectedOn)}
      </h3>
      <p className="kim-muted">{t(`person:transitions.cause.${cause}`)}</p>
      {cause === 'SAID' && file.mine && (
        <Button
          small
          variant="tertiary"
          label={t('person:transitions.forget')}
          busy={forget.isPending}
          onClick={() => forget.mutate(kind)}
        />
      )}
      <ul className="kim-item-list">
        {items.map((item) => (
          <Point
            key={item.code}
            item={item}
            onTick={file.mine ? (done) => tick.mutate({ code: item.code, done }) : undefined}
          />
        ))}
      </ul>
      <ProblemAlert error={tick.error ?? forget.error} />
    </section>
  );
}

interface PointProps {
  item: Transition['items'][number];
  onTick?: (done: boolean) => void;
}

function Point({ item, onTick }: PointProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <li>
      <span className="kern-form-check">
        <input
          id={id}
          type="checkbox"
          className="kern-form-check__checkbox"
          checked={item.done}
          disabled={!onTick}
          onChange={({ target }) => onTick?.(target.checked)}
        />
        <label className="kern-label" htmlFor={id}>
          {item.text}
          <span className="kim-muted kim-block">
            {item.done
              ? t('person:transitions.done', { by: item.doneBy, date: formatDate(item.doneAt ?? item.dueOn) })
              : t('person:transitions.due', { date: formatDate(item.dueOn) })}
          </span>
        </label>
      </span>
      {item.overdue && <Badge tone="danger">{t('due:overdue')}</Badge>}
    </li>
  );
}

function ExpectDialog({ file, onClose }: { file: CaseFile; onClose: () => void }) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const draft = useDraftForm({
    name: `case.${file.id}.transition`,
    schema: transitionSchema,
    defaultValues: { kind: 'RECHTSKREISWECHSEL', expectedOn: '' },
    submit: useExpectTransition(file.id),
    onDone: onClose,
  });
  return (
    <Dialog title={t('person:transitions.expect')} onClose={onClose}>
      <p className="kern-body kern-body--small">{t('person:transitions.expectText')}</p>
      <Form draft={draft} submitLabel={t('person:transitions.save')} onCancel={onClose}>
        <SelectField name="kind" label={t('person:transitions.kind')} options={options('transitionKind')} />
        <TextField name="expectedOn" type="date" label={t('person:transitions.day')} />
      </Form>
    </Dialog>
  );
}
