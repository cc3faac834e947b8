import { useTranslation } from 'react-i18next';
import type { Indicator, Report } from '@shared/api/types/reporting';
import { formatDateTime } from '@shared/i18n/format';
import { EmptyState } from '@shared/ui/empty-state';
import { QueryView } from '@shared/ui/query-view';
import { Skeleton } from '@shared/ui/skeleton';
import { Tabs } from '@shared/ui/tabs';
import { AllValues } from './all-values';
import { FigureCard } from './figure-card';
import { COUNTER, figureOf, MAIN } from './figures';
import { useIndicators, useReport } from './get-report';
import { before } from './periods';
import { useWithheldText } from './use-texts';

const VIEWS = ['overview', 'counter', 'values'] as const;

interface Props {
  period: string;
  ki: string;
  view: string;
  onView: (view: string) => void;
}

/** One KI: six figures, those of the counter, or all values as a table. */
export function KiFigures({ period, ki, view, onView }: Props) {
  const { t } = useTranslation();
  const indicators = useIndicators();
  const report = useReport(period, ki);
  return (
    <Tabs
      label={t('indicators:title')}
      tabs={VIEWS.map((id) => ({ id, label: t(`indicators:view.${id}`) }))}
      selected={view}
      onSelect={onView}
    >
      <QueryView
        query={indicators}
        failed={t('indicators:failed')}
        skeleton={<Skeleton lines={6} shape="card" />}
      >
        {(definitions) => (
          <QueryView
            query={report}
            failed={t('indicators:failed')}
            skeleton={<Skeleton lines={6} shape="card" />}
            isEmpty={({ items }) => items.length === 0}
            empty={
              <EmptyState icon="info" title={t('indicators:emptyTitle')} text={t('indicators:emptyText')} />
            }
          >
            {(data) => (
              <>
                {view === 'values' ? (
                  <AllValues indicators={definitions} report={data} />
                ) : (
                  <Overview
                    ids={view === 'counter' ? COUNTER : MAIN}
                    indicators={definitions}
                    report={data}
                    ki={ki}
                  />
                )}
                <p className="kim-muted kim-method">
                  {t('indicators:method', { ...data.method, time: formatDateTime(data.generatedAt) })}
                </p>
              </>
            )}
          </QueryView>
        )}
      </QueryView>
    </Tabs>
  );
}

interface OverviewProps {
  ids: readonly string[];
  indicators: Indicator[];
  report: Report;
  ki: string;
}

function Overview({ ids, indicators, report, ki }: OverviewProps) {
  const { t } = useTranslation();
  const withheld = useWithheldText();
  const earlier = useReport(before(report.period), ki);
  const comparable = earlier.isPlaceholderData ? undefined : earlier.data;
  if (report.items.every(({ note }) => note === 'TENANT_EXCLUDED')) {
    return (
      <EmptyState
        icon="info"
        title={t('indicators:excludedTitle')}
        text={withheld('TENANT_EXCLUDED', report.method)}
      />
    );
  }
  return (
    <div className="kim-figures">
      {ids
        .flatMap((id) => indicators.find((one) => one.id === id) ?? [])
        .map((indicator) => (
          <FigureCard
            key={indicator.id}
            figure={figureOf(indicator, report, comparable)}
            method={report.method}
          />
        ))}
    </div>
  );
}
