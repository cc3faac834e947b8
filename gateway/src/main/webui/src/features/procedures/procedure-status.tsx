import { useTranslation } from 'react-i18next';
import type { ProcedureItem } from '@shared/api/types/abh';
import { Badge, type Tone } from '@shared/ui/badge';
import { Code } from '@shared/ui/code';

const TONES: Record<string, Tone> = { GRANTED: 'success', REFUSED: 'warning', WITHDRAWN: 'neutral' };

/** Open or decided, and how; a three-month-old application says so. */
export function ProcedureStatus({ procedure }: { procedure: ProcedureItem }) {
  const { t } = useTranslation();
  const { status, decision, pastThreeMonths } = procedure;
  return (
    <span className="kim-row">
      {decision ? (
        <Badge tone={TONES[decision]}>
          <Code list="procedureDecision" code={decision} />
        </Badge>
      ) : (
        <Badge tone="info">{t(`procedures:status.${status}`)}</Badge>
      )}
      {status === 'CLOSED' && <Badge>{t('procedures:status.CLOSED')}</Badge>}
      {status === 'OPEN' && pastThreeMonths && (
        <Badge tone="warning">{t('procedures:pastThreeMonths')}</Badge>
      )}
    </span>
  );
}
