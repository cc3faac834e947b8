import { useTranslation } from 'react-i18next';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { QueryView } from '@shared/ui/query-view';
import { RelativeTime } from '@shared/ui/relative-time';
import { useReportedGaps, type GapOrigin } from './report-gap';

/** What was already reported from here, so that nobody reports it twice. */
export function ReportedGaps({ origin }: { origin: GapOrigin }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const gaps = useReportedGaps(origin);
  return (
    <Card title={t('gaps:ofCase')}>
      <QueryView
        query={gaps}
        failed={t('gaps:failed')}
        isEmpty={({ items }) => items.length === 0}
        empty={<p className="kim-muted">{t('gaps:noneOfCase')}</p>}
      >
        {({ items }) => (
          <ul className="kim-item-list">
            {items.map((gap) => (
              <li key={gap.id}>
                <span>
                  {gap.title}
                  <span className="kim-muted kim-block">
                    {label('gapKind', gap.kind)} · {label('lifeDomain', gap.domain)}
                  </span>
                </span>
                <span className="kim-muted">
                  <RelativeTime value={gap.reportedAt} />
                </span>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Card>
  );
}
