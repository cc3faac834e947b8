import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '@shared/lib/store';
import { Alert } from './alert';
import { Button } from './button';
import { dismissNotice, notices, type Notice } from './notice-store';
import { TextLink } from './text-link';
import { TraceId } from './trace-id';

const SUCCESS_STAYS_MS = 8_000;

/** Place for "saved" and for what nobody expected; lives once in the shell. */
export function Notices() {
  const { t } = useTranslation();
  const current = useStore(notices);
  return (
    <section className="kim-notices" aria-label={t('common:notice.label')} aria-live="polite">
      {current.map((notice) => (
        <NoticeView key={notice.id} notice={notice} />
      ))}
    </section>
  );
}

function NoticeView({ notice }: { notice: Notice }) {
  const { t } = useTranslation();
  useEffect(() => {
    if (notice.tone !== 'success' || notice.link) return;
    const timer = setTimeout(() => dismissNotice(notice.id), SUCCESS_STAYS_MS);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <div className="kim-notice">
      <Alert tone={notice.tone} title={notice.title}>
        {(notice.text || notice.traceId || notice.link) && (
          <>
            {notice.text && <p className="kim-p">{notice.text}</p>}
            {notice.link && <TextLink to={notice.link.to as '/'}>{notice.link.label}</TextLink>}
            {notice.traceId && <TraceId id={notice.traceId} />}
          </>
        )}
      </Alert>
      <Button
        variant="tertiary"
        small
        icon="close"
        iconOnly
        label={t('common:action.close')}
        onClick={() => dismissNotice(notice.id)}
      />
    </div>
  );
}
