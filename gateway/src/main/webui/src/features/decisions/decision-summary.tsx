import { useTranslation } from 'react-i18next';
import type { Decision } from '@shared/api/types/steering';
import { formatNumber } from '@shared/i18n/format';
import { Badge } from '@shared/ui/badge';
import { Code } from '@shared/ui/code';
import { Assignments } from './assignments';

const TONES = { ADOPTED: 'success', AMENDED: 'success', REJECTED: 'warning', POSTPONED: 'warning' } as const;

/** Result, how it came about, its words, and what follows. */
export function DecisionSummary({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const { votes } = decision;
  const counted = votes && votes.yes !== null && votes.yes !== undefined;
  return (
    <div className="kim-stack kim-decision">
      <p className="kim-row">
        <Badge tone={TONES[decision.result]}>
          <Code list="decisionResult" code={decision.result} />
        </Badge>
        <span className="kim-muted">
          {t(`decisions:mode.${decision.mode}`)}
          {counted &&
            ` · ${t('decisions:votes', {
              yes: formatNumber(votes.yes ?? 0),
              no: formatNumber(votes.no ?? 0),
              abstentions: formatNumber(votes.abstentions ?? 0),
            })}`}
        </span>
      </p>
      <p className="kim-p">{decision.text}</p>
      <Assignments decision={decision} />
    </div>
  );
}
