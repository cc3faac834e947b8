import { useMutation } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { LinkView } from '@shared/api/types/handover';
import { formatDate } from '@shared/i18n/format';
import { Alert } from '@shared/ui/alert';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { useCodeLabel, useCodeOptions } from '@shared/ui/code';
import { DescriptionList } from '@shared/ui/description-list';
import { ProblemAlert } from '@shared/ui/problem-alert';
import { RelativeTime } from '@shared/ui/relative-time';
import { Tags } from '@shared/ui/tags';
import { ExtractView } from './extract-view';
import { HandoverStatus, isOpen } from './handover-status';
import { askByLink, declineByLink, documentByLink, visitLink, type LinkKey } from './public-answer';

/** Accept, ask back, decline: nothing else can be done with a link. */
export function PublicHandover({ linkKey, first }: { linkKey: LinkKey; first: LinkView }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const step = useMutation({ mutationFn: (go: () => Promise<LinkView>) => go() });
  const { handover, minimum, messages, extract, expiresAt } = step.data ?? first;
  const run = (go: () => Promise<LinkView>) => step.mutate(go);
  return (
    <div className="kim-stack">
      <Card
        title={label('handoverPurpose', handover.purpose)}
        subline={<HandoverStatus handover={handover} />}
      >
        <DescriptionList
          facts={[
            { term: t('handovers:kind'), value: label('handoverKind', handover.kind) },
            { term: t('handovers:domains'), value: <Tags list="lifeDomain" codes={handover.domains} /> },
            { term: t('handovers:extract.ageGroup'), value: label('ageGroup', minimum.ageGroup) },
            { term: t('handovers:extract.municipality'), value: minimum.municipality ?? minimum.ags },
            { term: t('public-answer:sender'), value: handover.senderName },
            { term: t('handovers:dueOn'), value: handover.dueOn && formatDate(handover.dueOn) },
            { term: t('public-answer:expires'), value: formatDate(expiresAt) },
          ]}
        />
        <ProblemAlert error={step.error} title={t('handovers:stepFailed')} />
        {handover.status === 'OFFERED' && (
          <Answers
            busy={step.isPending}
            onAccept={() => run(() => visitLink('accept', linkKey))}
            onDecline={(reason, note) => run(() => declineByLink(linkKey, reason, note))}
          />
        )}
      </Card>
      {handover.progress?.consentWithdrawn && (
        <Alert tone="warning" role="status" title={t('handover-steps:consentWithdrawnRecipient')} />
      )}
      <Questions
        messages={messages}
        open={isOpen(handover)}
        busy={step.isPending}
        onAsk={(text) => run(() => askByLink(linkKey, text))}
      />
      {extract && <ExtractView extract={extract} documentFrom={(id) => () => documentByLink(linkKey, id)} />}
    </div>
  );
}

interface AnswersProps {
  busy: boolean;
  onAccept: () => void;
  onDecline: (reason: string, note: string) => void;
}

function Answers({ busy, onAccept, onDecline }: AnswersProps) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const id = useId();
  const [declining, setDeclining] = useState(false);
  const [reason, setReason] = useState('');
  const [note, setNote] = useState('');
  if (!declining) {
    return (
      <div className="kim-row">
        <Button variant="primary" icon="check" label={t('handovers:accept')} busy={busy} onClick={onAccept} />
        <Button label={t('handovers:decline')} onClick={() => setDeclining(true)} />
      </div>
    );
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onDecline(reason, note);
  };
  return (
    <form className="kim-stack" onSubmit={onSubmit}>
      <div className="kern-form-input">
        <label className="kern-label" htmlFor={`${id}-reason`}>
          {t('handovers:why')}
        </label>
        <select
          id={`${id}-reason`}
          className="kern-form-input__select"
          required
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        >
          <option value="" />
          {options('declineReason').map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
      <div className="kern-form-input">
        <label className="kern-label" htmlFor={`${id}-note`}>
          {t('handovers:answerNote')}
        </label>
        <textarea
          id={`${id}-note`}
          className="kern-form-input__input"
          rows={3}
          maxLength={1000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      <div className="kim-row">
        <Button type="submit" variant="primary" label={t('handovers:decline')} busy={busy} />
        <Button label={t('common:action.cancel')} onClick={() => setDeclining(false)} />
      </div>
    </form>
  );
}

interface QuestionsProps {
  messages: LinkView['messages'];
  open: boolean;
  busy: boolean;
  onAsk: (text: string) => void;
}

function Questions({ messages, open, busy, onAsk }: QuestionsProps) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState('');
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim()) return;
    onAsk(text);
    setText('');
  };
  return (
    <Card title={t('handover-steps:thread.title')}>
      {messages.length === 0 && <p className="kim-muted">{t('handover-steps:thread.empty')}</p>}
      <ol className="kim-item-list">
        {messages.map((message) => (
          <li key={message.id}>
            <span>
              <strong>
                {t(message.fromRecipient ? 'handover-steps:thread.question' : 'handover-steps:thread.answer')}
              </strong>
              <span className="kim-block">{message.text}</span>
            </span>
            <RelativeTime value={message.writtenAt} />
          </li>
        ))}
      </ol>
      {open && (
        <form className="kim-stack kim-stack--tight" onSubmit={onSubmit}>
          <label className="kern-label" htmlFor={id}>
            {t('handover-steps:thread.ask')}
          </label>
          <textarea
            id={id}
            className="kern-form-input__input"
            rows={3}
            maxLength={2000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <div>
            <Button type="submit" small label={t('handover-steps:thread.send')} busy={busy} />
          </div>
        </form>
      )}
    </Card>
  );
}
