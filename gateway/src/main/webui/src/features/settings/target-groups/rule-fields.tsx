import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { TargetRule } from '@shared/api/types/target-group';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { useCodeOptions } from '@shared/ui/code';
import { CheckList } from '../process/check-list';
import { TwoWords } from '../process/two-words';

interface Props {
  rule: TargetRule;
  number: number;
  onChange: (change: Partial<TargetRule>) => void;
  onRemove: () => void;
}

/** One stage: what is left empty is not asked. */
export function RuleFields({ rule, number, onChange, onRemove }: Props) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  return (
    <Card
      title={t('target-groups:rule', { number })}
      subline={t('target-groups:ruleHint')}
      actions={
        <Button
          small
          variant="tertiary"
          icon="delete"
          label={t('target-groups:remove', { number })}
          onClick={onRemove}
        />
      }
    >
      <TwoWords
        label={t('target-groups:name')}
        de={rule.de}
        en={rule.en}
        max={100}
        onChange={(de, en) => onChange({ de, en })}
      />
      <div className="kim-field-row">
        <Field
          type="date"
          label={t('target-groups:validFrom')}
          value={rule.validFrom}
          onChange={(validFrom) => onChange({ validFrom })}
        />
        <Field
          type="date"
          label={t('target-groups:validUntil')}
          value={rule.validUntil ?? ''}
          onChange={(day) => onChange({ validUntil: day || null })}
        />
      </div>
      <div className="kim-field-row">
        <Field
          type="number"
          label={t('target-groups:ageFrom')}
          value={rule.ageFrom ?? ''}
          onChange={(age) => onChange({ ageFrom: numberOf(age) })}
        />
        <Field
          type="number"
          label={t('target-groups:ageTo')}
          value={rule.ageTo ?? ''}
          onChange={(age) => onChange({ ageTo: numberOf(age) })}
        />
        <Field
          type="number"
          label={t('target-groups:maxYearsHere')}
          value={rule.maxYearsHere ?? ''}
          onChange={(years) => onChange({ maxYearsHere: numberOf(years) })}
        />
      </div>
      <CheckList
        label={t('target-groups:criterion.STATUS')}
        options={options('statusGroup').filter(({ value }) => value !== 'UNKNOWN')}
        chosen={rule.statusGroups}
        onChange={(chosen) => onChange({ statusGroups: chosen as TargetRule['statusGroups'] })}
      />
      <CheckList
        label={t('target-groups:criterion.NATIONALITY')}
        options={options('nationalityGroup').filter(({ value }) => value !== 'UNKNOWN')}
        chosen={rule.nationalityGroups}
        onChange={(chosen) => onChange({ nationalityGroups: chosen as TargetRule['nationalityGroups'] })}
      />
      <CheckList
        label={t('target-groups:criterion.TAG')}
        options={options('targetGroup')}
        chosen={rule.tags}
        onChange={(chosen) => onChange({ tags: chosen as TargetRule['tags'] })}
      />
      <CheckList
        label={t('target-groups:further')}
        options={(['noOtherCaseManagement', 'withChildren'] as const).map((value) => ({
          value,
          label: t(`target-groups:${value}`),
        }))}
        chosen={(['noOtherCaseManagement', 'withChildren'] as const).filter((name) => rule[name])}
        onChange={(chosen) =>
          onChange({
            noOtherCaseManagement: chosen.includes('noOtherCaseManagement'),
            withChildren: chosen.includes('withChildren'),
          })
        }
      />
    </Card>
  );
}

function numberOf(text: string): number | null {
  return text ? Number(text) : null;
}

interface FieldProps {
  type: 'date' | 'number';
  label: string;
  value: string | number;
  onChange: (value: string) => void;
}

function Field({ type, label, value, onChange }: FieldProps) {
  const id = useId();
  return (
    <div className="kern-form-input">
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type={type}
        min={type === 'number' ? 0 : undefined}
        max={type === 'number' ? 120 : undefined}
        className="kern-form-input__input kim-input--short"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
