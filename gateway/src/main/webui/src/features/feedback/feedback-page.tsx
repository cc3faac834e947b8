import { useTranslation } from 'react-i18next';
import type { FeedbackFigures } from '@shared/api/types/feedback';
import { formatNumber } from '@shared/i18n/format';
import { useSiteName, useSiteOptions } from '@shared/lib/use-sites';
import { useHasRole } from '@shared/session/me';
import { Card } from '@shared/ui/card';
import { EmptyState } from '@shared/ui/empty-state';
import { LinkButton } from '@shared/ui/link-button';
import { Page } from '@shared/ui/page';
import { QueryView } from '@shared/ui/query-view';
import { useFigures } from './feedback';
import { QUESTIONS } from './form-texts';
import { PaperCard } from './paper-card';

/** Rückmeldungen der Ratsuchenden: figures above the threshold, posters, and forms that came on paper. */
export function FeedbackPage() {
  const { t } = useTranslation();
  const figures = useFigures();
  const mayEnter = useHasRole('case-manager', 'coordinator');
  return (
    <Page
      title={t('feedback:title')}
      subline={t('feedback:subline')}
      actions={<LinkButton to="/feedback/report" label={t('feedback:report.open')} />}
    >
      <QueryView
        query={figures}
        failed={t('feedback:failed')}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <EmptyState icon="checklist" title={t('feedback:emptyTitle')} text={t('feedback:emptyText')} />
        }
      >
        {({ items }) => (
          <div className="kim-stack">
            {items.map((one) => (
              <Figures key={one.halfYear + one.siteId} figures={one} />
            ))}
          </div>
        )}
      </QueryView>
      {mayEnter && <Posters />}
      {mayEnter && <PaperCard />}
    </Page>
  );
}

function Figures({ figures }: { figures: FeedbackFigures }) {
  const { t } = useTranslation();
  const siteName = useSiteName();
  const { halfYear, siteId, answers, words } = figures;
  return (
    <Card
      title={`${siteName(siteId)}, ${t(`feedback:half.${halfYear.slice(-2)}`, { year: halfYear.slice(0, 4) })}`}
      subline={t('feedback:answers', { count: answers })}
    >
      <dl className="kim-glance">
        {QUESTIONS.map((question) => (
          <div key={question}>
            <dt>{t(`feedback:question.${question}`)}</dt>
            <dd>{meanOf(figures[question]) ?? t('feedback:tooFew')}</dd>
          </div>
        ))}
      </dl>
      {words.length > 0 && (
        <details>
          <summary>{t('feedback:words', { count: words.length })}</summary>
          <ul className="kim-plain-list">
            {words.map((text, index) => (
              <li key={index} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}

function meanOf(value: number | null | undefined): string | undefined {
  return value == null ? undefined : formatNumber(value, { minimumFractionDigits: 1 });
}

function Posters() {
  const { t } = useTranslation();
  const sites = useSiteOptions();
  return (
    <Card title={t('feedback:posters')} subline={t('feedback:postersText')}>
      <ul className="kim-item-list">
        {sites.map(({ value, label }) => (
          <li key={value}>
            <span>{label}</span>
            <LinkButton
              small
              to="/feedback/poster/$siteId"
              params={{ siteId: value }}
              label={t('feedback:poster')}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}
