import { useTranslation } from 'react-i18next';
import type { Goal } from '@shared/api/types/case';
import { formatDate } from '@shared/i18n/format';
import { Badge, type Tone } from '@shared/ui/badge';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { DescriptionList } from '@shared/ui/description-list';
import { RelativeTime } from '@shared/ui/relative-time';

const TONES: Partial<Record<Goal['status'], Tone>> = { REACHED: 'success', PARTLY_REACHED: 'success' };

interface Props {
  goal: Goal;
  onClose?: () => void;
  onReopen?: () => void;
}

export function GoalCard({ goal, onClose, onReopen }: Props) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  return (
    <Card
      title={goal.wording}
      subline={
        <span className="kim-row">
          <Badge tone={TONES[goal.status]}>{label('goalStatus', goal.status)}</Badge>
          {label('lifeDomain', goal.domain)}
        </span>
      }
      actions={
        (onClose && <Button small label={t('goals:close')} onClick={onClose} />) ||
        (onReopen && <Button small variant="tertiary" label={t('goals:reopen')} onClick={onReopen} />)
      }
    >
      <DescriptionList
        facts={[
          { term: t('goals:dimension'), value: label('goalDimension', goal.dimension) },
          { term: t('goals:indicator'), value: goal.indicator },
          {
            term: t('goals:targetDate'),
            value: goal.targetDate && <RelativeTime value={goal.targetDate} show="date" />,
          },
          {
            term: t('goals:agreed'),
            value:
              goal.agreedOn &&
              t(goal.agreedByPerson ? 'goals:agreedByBoth' : 'goals:notYetAgreed', {
                date: formatDate(goal.agreedOn),
              }),
          },
          { term: t('goals:result'), value: goal.closingNote },
        ]}
      />
    </Card>
  );
}
