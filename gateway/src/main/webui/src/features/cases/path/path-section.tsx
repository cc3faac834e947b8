import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@shared/api/client';
import type { CaseFile } from '@shared/api/types/case';
import type { PathLane, PathPeriod, PersonPath } from '@shared/api/types/path';
import { formatDate, today } from '@shared/i18n/format';
import { classes } from '@shared/lib/classes';
import { Alert } from '@shared/ui/alert';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { QueryView } from '@shared/ui/query-view';
import { LeadsCard } from '../file/leads-card';
import { WithheldNote } from '../file/withheld-note';
import { MilestoneList } from './milestone-list';
import { scaleOf, type PathScale } from './path-scale';

/** Ein Weg über Jahre: from arrival to naturalisation, on one page that can be printed. */
export function PathSection({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const path = useQuery({
    queryKey: ['cases', 'one', file.id, 'path'],
    queryFn: ({ signal }) => api.get<PersonPath>(`/cases/${file.id}/path`, { signal }),
  });
  return (
    <div className="kim-stack">
      <WithheldNote file={file} />
      <QueryView query={path} failed={t('path:failed')}>
        {(known) => (
          <>
            {!known.titlesReleased && (
              <Alert tone="info" title={t('path:notReleased.title')}>
                {t('path:notReleased.text')}
              </Alert>
            )}
            <Card title={t('path:milestones')}>
              <MilestoneList path={known} />
            </Card>
            <Card title={t('path:lanes')} subline={t('path:lanesHint')}>
              <Lanes path={known} />
            </Card>
          </>
        )}
      </QueryView>
      <LeadsCard caseId={file.id} />
    </div>
  );
}

function Lanes({ path }: { path: PersonPath }) {
  const { t } = useTranslation();
  const scale = scaleOf(path, today());
  return (
    <>
      <p className="kim-muted">
        {t('path:scale', { from: formatDate(scale.from), to: formatDate(scale.to) })}
      </p>
      <ol className="kim-plan-chart" aria-label={t('path:lanes')}>
        {path.lanes.map((lane) => (
          <Lane key={lane.body ?? String(lane.caseManagement)} lane={lane} scale={scale} />
        ))}
      </ol>
    </>
  );
}

/** The words beside each lane say all that its bars show. */
function Lane({ lane: { body, caseManagement, periods }, scale }: { lane: PathLane; scale: PathScale }) {
  const { t } = useTranslation();
  const text = usePeriodText();
  return (
    <li className="kim-plan-chart__row">
      <span>
        <strong>{caseManagement ? t('path:caseManagement') : (body ?? t('path:withoutBody'))}</strong>
        {periods.map((period) => (
          <span key={period.kind + period.from + period.text} className="kim-muted kim-block">
            {text(period)}
          </span>
        ))}
      </span>
      <span className="kim-plan-chart__track" aria-hidden="true">
        {periods.map((period) => {
          const { left, width } = scale.bar(period);
          return (
            <span
              key={period.kind + period.from + period.text}
              className={classes('kim-plan-chart__bar', period.until && 'kim-plan-chart__bar--over')}
              style={{ insetInlineStart: `${left}%`, inlineSize: `${width}%` }}
            />
          );
        })}
        <span className="kim-plan-chart__today" style={{ insetInlineStart: `${scale.at(today())}%` }} />
      </span>
    </li>
  );
}

function usePeriodText() {
  const { t } = useTranslation();
  const label = useCodeLabel();
  return ({ kind, from, until, domains, text }: PathPeriod) =>
    [
      t(`path:period.${kind}`),
      text,
      domains.map((domain) => label('lifeDomain', domain)).join(', '),
      until
        ? t('path:fromTo', { from: formatDate(from), until: formatDate(until) })
        : t('path:since', { from: formatDate(from) }),
    ]
      .filter(Boolean)
      .join(' · ');
}
