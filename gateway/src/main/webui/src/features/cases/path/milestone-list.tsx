import { useTranslation } from 'react-i18next';
import type { PathMilestone, PersonPath } from '@shared/api/types/path';
import { formatDate } from '@shared/i18n/format';
import { useCodeLabel } from '@shared/ui/code';

const LISTS = {
  RESIDENCE_STATUS: 'residenceStatus',
  RECHTSKREIS: 'rechtskreis',
  OUTCOME: 'handoverOutcome',
} as const;

/** What happened, by day, and what is to be expected. */
export function MilestoneList({ path: { milestones, ahead } }: { path: PersonPath }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  return (
    <ol className="kim-item-list">
      {milestones.map((milestone) => (
        <li key={`${milestone.kind}${milestone.day}${milestone.code}`}>
          <Words milestone={milestone} />
          <span className="kim-muted">
            {milestone.day ? formatDate(milestone.day) : t('path:dayUnknown')}
            {milestone.until && ` – ${formatDate(milestone.until)}`}
          </span>
        </li>
      ))}
      {ahead.map(({ kind, expectedOn, done, items }) => (
        <li key={kind}>
          <span>
            <strong>{label('transitionKind', kind)}</strong>
            <span className="kim-muted kim-block">{t('path:prepared', { done, items })}</span>
          </span>
          <span className="kim-muted">{t('path:expected', { date: formatDate(expectedOn) })}</span>
        </li>
      ))}
    </ol>
  );
}

function Words({ milestone: { kind, code, body } }: { milestone: PathMilestone }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const list = kind in LISTS ? LISTS[kind as keyof typeof LISTS] : undefined;
  return (
    <span>
      <strong>{t(`path:milestone.${kind}`)}</strong>
      {code && <span className="kim-block">{list ? label(list, code) : code}</span>}
      {body && <span className="kim-muted kim-block">{body}</span>}
    </span>
  );
}
