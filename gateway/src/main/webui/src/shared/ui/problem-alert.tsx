import { useTranslation } from 'react-i18next';
import { ProblemError } from '@shared/api/problem';
import { Alert } from './alert';
import { Button } from './button';
import { TraceId } from './trace-id';

interface Props {
  error: unknown;
  /** What was tried, e.g. "Die Liste wurde nicht geladen." */
  title?: string;
  onRetry?: () => void;
}

/** What failed, whether something was saved, what to do now, and the trace id to pass on. */
export function ProblemAlert({ error, title, onRetry }: Props) {
  const { t } = useTranslation();
  if (!error) return null;
  const problem = error instanceof ProblemError ? error.problem : undefined;
  const known = problem && problem.status > 0 && problem.status < 500;
  const text = problem?.status === 0 ? t('common:problem.offline') : problem?.detail;
  return (
    <Alert
      tone={known ? 'warning' : 'danger'}
      role="alert"
      title={(known && problem.title) || title || t('common:problem.unexpected')}
    >
      {text && <p className="kim-p">{text}</p>}
      {problem?.violations && (
        <ul className="kim-plain-list">
          {problem.violations.map(({ pointer, message }) => (
            <li key={pointer + message}>{message}</li>
          ))}
        </ul>
      )}
      {!known && problem?.status !== 0 && <p className="kim-p">{t('common:problem.tellSupport')}</p>}
      {!known && problem?.traceId && <TraceId id={problem.traceId} />}
      {onRetry && <Button small label={t('common:action.retry')} icon="autorenew" onClick={onRetry} />}
    </Alert>
  );
}
