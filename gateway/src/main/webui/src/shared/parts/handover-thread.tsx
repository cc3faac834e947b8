import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@shared/api/client';
import type { HandoverMessage } from '@shared/api/types/handover';
import { useDraftText } from '@shared/forms/use-draft-text';
import { useOnce } from '@shared/lib/use-once';
import { useRefresh } from '@shared/lib/use-refresh';
import { Button } from '@shared/ui/button';
import { ProblemAlert } from '@shared/ui/problem-alert';
import { QueryView } from '@shared/ui/query-view';
import { RelativeTime } from '@shared/ui/relative-time';

interface Props {
  handoverId: string;
  /** While it is open; afterwards the thread can only be read. */
  open: boolean;
  side: 'sender' | 'recipient';
}

/** Rückfragen and their answers, without leaving the handover. */
export function HandoverThread({ handoverId, open, side }: Props) {
  const { t } = useTranslation();
  const thread = useQuery({
    queryKey: ['handovers', 'thread', handoverId],
    queryFn: ({ signal }) =>
      api.get<{ items: HandoverMessage[] }>(`/handovers/${handoverId}/messages`, { signal }),
  });
  return (
    <section className="kim-stack" aria-label={t('handover-steps:thread.title')}>
      <h3 className="kim-heading">{t('handover-steps:thread.title')}</h3>
      <QueryView
        query={thread}
        failed={t('handover-steps:thread.failed')}
        isEmpty={({ items }) => items.length === 0}
        empty={<p className="kim-muted">{t('handover-steps:thread.empty')}</p>}
      >
        {({ items }) => (
          <ol className="kim-item-list">
            {items.map((message) => (
              <li key={message.id}>
                <span>
                  <strong>
                    {t(
                      message.fromRecipient
                        ? 'handover-steps:thread.question'
                        : 'handover-steps:thread.answer',
                    )}
                    {message.authorName && `, ${message.authorName}`}
                  </strong>
                  <span className="kim-block">{message.text}</span>
                </span>
                <RelativeTime value={message.writtenAt} />
              </li>
            ))}
          </ol>
        )}
      </QueryView>
      {open && <Write handoverId={handoverId} side={side} />}
    </section>
  );
}

function Write({ handoverId, side }: Pick<Props, 'handoverId' | 'side'>) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useDraftText(`handover.${handoverId}.message`);
  const refresh = useRefresh('handovers', 'cases');
  const once = useOnce();
  const send = useMutation({
    mutationFn: (body: { text: string }) =>
      once(body, (idempotencyKey) =>
        api.post<HandoverMessage>(`/handovers/${handoverId}/messages`, { body, idempotencyKey }),
      ).then(refresh),
    onSuccess: () => setText(''),
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim()) send.mutate({ text });
  };
  const label = t(side === 'sender' ? 'handover-steps:thread.reply' : 'handover-steps:thread.ask');
  return (
    <form className="kim-stack kim-stack--tight" onSubmit={onSubmit}>
      <ProblemAlert error={send.error} title={t('handover-steps:thread.notSent')} />
      <label className="kern-label" htmlFor={id}>
        {label}
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
        <Button type="submit" small label={t('handover-steps:thread.send')} busy={send.isPending} />
      </div>
    </form>
  );
}
