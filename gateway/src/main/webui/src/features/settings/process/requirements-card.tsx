import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CasePhase } from '@shared/api/types/case';
import { Card } from '@shared/ui/card';
import { useCodeLabel, useCodeOptions } from '@shared/ui/code';
import { FilterSelect } from '@shared/ui/filters';
import type { CardProps } from './card-props';
import { CheckList } from './check-list';
import { FIELDS } from './save-process';

/** What must be there before a case goes into a phase. */
export function RequirementsCard({ settings: { requirements }, onChange }: CardProps) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const options = useCodeOptions();
  const [phase, setPhase] = useState<CasePhase>('ERSTBERATUNG');
  const own = requirements.find((one) => one.phase === phase)?.fields ?? [];
  const words = FIELDS.map((value) => ({ value, label: t(`process:field.${value}`) }));
  const sum = requirements
    .filter(({ fields }) => fields.length > 0)
    .map((one) => `${label('casePhase', one.phase)} (${one.fields.length})`);
  return (
    <Card title={t('process:requirements.title')} subline={t('process:requirements.hint')}>
      <FilterSelect
        label={t('process:requirements.phase')}
        value={phase}
        all={t('common:form.choose')}
        options={options('casePhase')}
        onChange={(next) => next && setPhase(next as CasePhase)}
      />
      <CheckList
        label={t('process:requirements.fields', { phase: label('casePhase', phase) })}
        options={words}
        chosen={own}
        onChange={(fields) =>
          onChange({
            requirements: [...requirements.filter((one) => one.phase !== phase), { phase, fields }],
          })
        }
      />
      <p className="kim-muted">
        {sum.length > 0
          ? t('process:requirements.sum', { phases: sum.join(', ') })
          : t('process:requirements.none')}
      </p>
    </Card>
  );
}
