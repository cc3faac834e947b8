import { useMutation } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { LinkView } from '@shared/api/types/handover';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { ProblemAlert } from '@shared/ui/problem-alert';
import { visitLink, type LinkKey } from './public-answer';
import { PublicHandover } from './public-handover';

/** The token stands behind the #, so that no server and no log ever sees it. */
const tokenOfAddress = () => window.location.hash.replace(/^#/, '');

/** For bodies without an account: one handover, by link and code, without a session. */
export function PublicAnswerPage() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<{ key: LinkKey; view: LinkView } | null>(null);
  return (
    <main className="kim-public" id="main">
      <h1 className="kern-heading-x-large">{t('public-answer:title')}</h1>
      {opened ? (
        <PublicHandover linkKey={opened.key} first={opened.view} />
      ) : (
        <CodeForm onOpened={(key, view) => setOpened({ key, view })} />
      )}
    </main>
  );
}

function CodeForm({ onOpened }: { onOpened: (key: LinkKey, view: LinkView) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const token = tokenOfAddress();
  const [code, setCode] = useState('');
  const open = useMutation({
    mutationFn: (key: LinkKey) => visitLink('open', key),
    onSuccess: (view, key) => onOpened(key, view),
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    open.mutate({ token, code: code.replace(/\D/g, '') });
  };
  if (!token) return <p className="kern-body">{t('public-answer:noToken')}</p>;
  return (
    <Card title={t('public-answer:codeTitle')}>
      <form className="kim-stack" onSubmit={onSubmit}>
        <p className="kern-body">{t('public-answer:codeText')}</p>
        <ProblemAlert error={open.error} title={t('public-answer:notOpened')} />
        <div className="kern-form-input">
          <label className="kern-label" htmlFor={id}>
            {t('public-answer:code')}
          </label>
          <input
            id={id}
            className="kern-form-input__input"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={10}
            required
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        </div>
        <div>
          <Button type="submit" variant="primary" label={t('public-answer:open')} busy={open.isPending} />
        </div>
      </form>
    </Card>
  );
}
