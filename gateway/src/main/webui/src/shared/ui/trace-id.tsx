import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';

/** The number by which support finds the request in the logs. */
export function TraceId({ id }: { id: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(id).then(() => setCopied(true));
  return (
    <p className="kim-trace">
      <span>
        {t('common:problem.traceId')} <code>{id}</code>
      </span>
      <Button
        small
        variant="tertiary"
        icon={copied ? 'check' : 'content-copy'}
        label={copied ? t('common:action.copied') : t('common:action.copy')}
        onClick={copy}
      />
    </p>
  );
}
