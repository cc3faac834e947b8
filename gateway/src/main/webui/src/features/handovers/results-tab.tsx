import { useTranslation } from 'react-i18next';
import type { CaseResults } from '@shared/api/types/handover';
import { Badge } from '@shared/ui/badge';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { EmptyState } from '@shared/ui/empty-state';
import { QueryView } from '@shared/ui/query-view';
import { RelativeTime } from '@shared/ui/relative-time';
import { useCaseResults } from './draft';

type Theme = CaseResults['themes'][number];

/** What all bodies did, side by side by theme. */
export function ResultsTab({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const results = useCaseResults(caseId);
  return (
    <QueryView
      query={results}
      failed={t('handover-steps:results.failed')}
      isEmpty={({ themes }) => themes.length === 0}
      empty={
        <EmptyState
          icon="checklist"
          title={t('handover-steps:results.emptyTitle')}
          text={t('handover-steps:results.emptyText')}
        />
      }
    >
      {({ themes }) => (
        <div className="kim-columns">
          {themes.map((theme) => (
            <ThemeCard key={theme.domain} theme={theme} />
          ))}
        </div>
      )}
    </QueryView>
  );
}

function ThemeCard({ theme }: { theme: Theme }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  return (
    <Card
      title={label('lifeDomain', theme.domain)}
      subline={theme.severalAtWork && <Badge tone="warning">{t('handover-steps:results.several')}</Badge>}
    >
      <ul className="kim-item-list">
        {theme.bodies.map((body) => (
          <li key={body.handoverId}>
            <span>
              <strong>{body.recipientName}</strong>
              {body.note && <span className="kim-block">{body.note}</span>}
              {body.nextStep && (
                <span className="kim-muted kim-block">{label('handoverNextStep', body.nextStep)}</span>
              )}
            </span>
            <span>
              <Badge tone={body.atWork ? 'info' : 'neutral'}>{label('handoverStatus', body.status)}</Badge>
              {body.outcome && (
                <strong className="kim-block">{label('handoverOutcome', body.outcome)}</strong>
              )}
              <span className="kim-muted kim-block">
                <RelativeTime value={body.since} />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
