import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Theme } from '@shared/api/types/steering';
import { formatDate } from '@shared/i18n/format';
import { useHasRole } from '@shared/session/me';
import { Button } from '@shared/ui/button';
import { Page } from '@shared/ui/page';
import { QueryView } from '@shared/ui/query-view';
import { Skeleton } from '@shared/ui/skeleton';
import { Tags } from '@shared/ui/tags';
import { TextLink } from '@shared/ui/text-link';
import { Evidence } from './evidence';
import { useTheme } from './list-themes';
import { SubmitDialog } from './submit-dialog';
import { ThemeGaps } from './theme-gaps';
import { ThemeStatus } from './theme-status';

/** A generatives Thema: what it is about, on what it rests, where it stands. */
export function ThemePage() {
  const { themeId } = useParams({ from: '/shell/themes/$themeId' });
  const { t } = useTranslation();
  const theme = useTheme(themeId);
  return (
    <Page
      title={theme.data?.title ?? t('themes:theme')}
      crumbs={[{ label: t('themes:title'), to: '/themes' }]}
      subline={theme.data && <ThemeStatus status={theme.data.status} />}
      actions={theme.data && <Actions theme={theme.data} />}
    >
      <QueryView query={theme} failed={t('themes:oneFailed')} skeleton={<Skeleton lines={4} shape="card" />}>
        {(data) => (
          <>
            <p className="kim-p kim-lead">{data.description}</p>
            <Facts theme={data} />
            <ThemeGaps gaps={data.gaps ?? []} />
          </>
        )}
      </QueryView>
    </Page>
  );
}

function Facts({ theme }: { theme: Theme }) {
  const { t } = useTranslation();
  const { meetingId, decisionId } = theme;
  return (
    <dl className="kim-glance">
      <div>
        <dt>{t('themes:rests')}</dt>
        <dd>
          <Evidence evidence={theme.evidence} />
        </dd>
      </div>
      <div>
        <dt>{t('themes:domains')}</dt>
        <dd>
          <Tags list="lifeDomain" codes={theme.domains} />
        </dd>
      </div>
      <div>
        <dt>{t('themes:since')}</dt>
        <dd>{formatDate(theme.createdAt)}</dd>
      </div>
      {meetingId && (
        <div>
          <dt>{t('themes:meeting')}</dt>
          <dd>
            <TextLink to="/meetings/$meetingId" params={{ meetingId }}>
              {t('themes:toMeeting')}
            </TextLink>
          </dd>
        </div>
      )}
      {decisionId && (
        <div>
          <dt>{t('themes:decision')}</dt>
          <dd>
            <TextLink to="/decisions" search={{ theme: theme.id }}>
              {t('themes:toDecision')}
            </TextLink>
          </dd>
        </div>
      )}
    </dl>
  );
}

function Actions({ theme }: { theme: Theme }) {
  const { t } = useTranslation();
  const steers = useHasRole('coordinator', 'ki-lead');
  const [submitting, setSubmitting] = useState(false);
  if (!steers || (theme.status !== 'OPEN' && theme.status !== 'POSTPONED')) return null;
  return (
    <>
      <Button
        variant="primary"
        icon="calendar-today"
        label={t('themes:submit')}
        onClick={() => setSubmitting(true)}
      />
      {submitting && <SubmitDialog theme={theme} onClose={() => setSubmitting(false)} />}
    </>
  );
}
