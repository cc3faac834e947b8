import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewDetail, Sample } from '@shared/api/types/team';
import { formatDate } from '@shared/i18n/format';
import { useMe } from '@shared/session/me';
import { Badge } from '@shared/ui/badge';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { Page } from '@shared/ui/page';
import { QueryView } from '@shared/ui/query-view';
import { TextLink } from '@shared/ui/text-link';
import { FeedbackDialog } from './feedback-dialog';
import { ReportTable } from './report-table';
import { useCloseReview, useReview } from './reviews';

/** One sample: its cases, what was told and answered, and what they show together. */
export function ReviewPage() {
  const { reviewId } = useParams({ from: '/shell/supervision/$reviewId' });
  const { t } = useTranslation();
  const detail = useReview(reviewId);
  const review = detail.data?.review;
  return (
    <Page
      title={t('supervision:review')}
      crumbs={[{ label: t('supervision:title'), to: '/supervision' }]}
      subline={
        review &&
        t('supervision:drawnFrom', {
          date: formatDate(review.drawnAt),
          name: review.supervisorName,
          population: review.population,
          seed: review.seed,
        })
      }
      actions={review && <Close detail={detail.data!} />}
    >
      <QueryView query={detail} failed={t('supervision:failed')}>
        {(data) => (
          <div className="kim-stack">
            <Samples detail={data} />
            <Card title={t('supervision:report')}>
              <ReportTable lines={data.report} />
            </Card>
          </div>
        )}
      </QueryView>
    </Page>
  );
}

function Close({ detail: { review } }: { detail: ReviewDetail }) {
  const { t } = useTranslation();
  const close = useCloseReview(review);
  const me = useMe().sub;
  if (review.closedAt) return <Badge>{t('supervision:closed')}</Badge>;
  if (review.supervisor !== me) return null;
  return <Button label={t('supervision:close')} busy={close.isPending} onClick={() => close.mutate()} />;
}

function Samples({ detail: { review, samples } }: { detail: ReviewDetail }) {
  const { t } = useTranslation();
  const [telling, setTelling] = useState<Sample>();
  const me = useMe().sub;
  const tells = review.supervisor === me && !review.closedAt;
  return (
    <Card title={t('supervision:samples', { count: samples.length })}>
      <ul className="kim-item-list">
        {samples.map((sample) => (
          <Line
            key={sample.id}
            sample={sample}
            onTell={tells && !sample.answeredAt ? () => setTelling(sample) : undefined}
          />
        ))}
      </ul>
      {telling && (
        <FeedbackDialog sample={telling} questions={review.questions} onClose={() => setTelling(undefined)} />
      )}
    </Card>
  );
}

function Line({ sample, onTell }: { sample: Sample; onTell: (() => void) | undefined }) {
  const { t } = useTranslation();
  const feedback = t(sample.feedback ? 'supervision:feedback.change' : 'supervision:feedback.give');
  return (
    <li>
      <span>
        <TextLink to="/cases/$caseId" params={{ caseId: sample.caseId }}>
          {sample.caseNumber}
        </TextLink>
        <span className="kim-muted kim-block">{sample.responsibleName}</span>
        {sample.feedback && <span className="kim-block">{sample.feedback}</span>}
        {sample.answer && (
          <span className="kim-block">
            {t('supervision:answerOf', { name: sample.answeredBy, answer: sample.answer })}
          </span>
        )}
      </span>
      {onTell && (
        <Button small label={feedback} aria-label={`${feedback}: ${sample.caseNumber}`} onClick={onTell} />
      )}
    </li>
  );
}
