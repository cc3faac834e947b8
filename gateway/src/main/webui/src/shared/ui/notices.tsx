import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@shared/api/problem';
import { useStore } from '@shared/lib/store';
import { Alert } from './alert';
import { Button } from './button';
import { dismissNotice, notices, notify, type Notice } from './notice-store';
import { TextLink } from './text-link';
import { TraceId } from './trace-id';

const SUCCESS_STAYS_MS = 8_000;
const UNDO_STAYS_MS = 10_000;

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
    const timer = setTimeout(() => dismissNotice(notice.id), notice.undo ? UNDO_STAYS_MS : SUCCESS_STAYS_MS);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <div className="kim-notice">
      <Alert tone={notice.tone} title={notice.title}>
        {(notice.text || notice.traceId || notice.link || notice.undo) && (
          <>
            {notice.text && <p className="kim-p">{notice.text}</p>}
            {notice.link && <TextLink to={notice.link.to as '/'}>{notice.link.label}</TextLink>}
            {notice.undo && <Undo notice={notice} undo={notice.undo} />}
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

function Undo({ notice, undo }: { notice: Notice; undo: () => Promise<unknown> }) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const onClick = async () => {
    setBusy(true);
    try {
      await undo();
      dismissNotice(notice.id);
      notify({ tone: 'success', title: t('common:undo.done') });
    } catch (error) {
      dismissNotice(notice.id);
      notify({
        tone: 'danger',
        title: t('common:undo.failed'),
        text: isProblem(error) ? error.problem.title : undefined,
        traceId: isProblem(error) ? error.problem.traceId : undefined,
      });
    }
  };
  return <Button small label={t('common:undo.action')} busy={busy} onClick={() => void onClick()} />;
}
