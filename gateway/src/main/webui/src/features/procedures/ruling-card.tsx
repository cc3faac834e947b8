import { useTranslation } from 'react-i18next';
import type { Procedure } from '@shared/api/types/abh';
import { formatDate, formatDateTime } from '@shared/i18n/format';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { DescriptionList } from '@shared/ui/description-list';

/** What was decided, and what the case management learned of it. */
export function RulingCard({ procedure }: { procedure: Procedure }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const { decision, decidedAt, validUntil, reason, handoverId } = procedure;
  if (!decision) return null;
  return (
    <Card title={t('procedures:ruling')}>
      <DescriptionList
        facts={[
          { term: t('procedures:result'), value: <strong>{label('procedureDecision', decision)}</strong> },
          { term: t('procedures:decidedAt'), value: decidedAt && formatDateTime(decidedAt) },
          { term: t('procedures:validUntil'), value: validUntil && formatDate(validUntil) },
          { term: t('procedures:reason'), value: reason && <span className="kim-p">{reason}</span> },
          { term: t('procedures:caseManagement'), value: handoverId && t('procedures:informed') },
        ]}
      />
    </Card>
  );
}
