import { useTranslation } from 'react-i18next';
import type { TargetRules } from '@shared/api/types/target-group';
import { regionName } from '@shared/regional/region-name';

/** Rules have an order, so that they are chosen as a whole; the choice names them. */
export function useRuleWords() {
  const { t } = useTranslation();
  const label = (name: string) => {
    if (name === 'rules') return t('target-groups:rules');
    return t(name === 'smallMunicipalities' ? 'target-groups:small' : 'target-groups:otherwiseField');
  };
  const shown = (name: string, value: unknown) => {
    if (name === 'rules') return (value as TargetRules['rules']).map(({ de }) => de).join(', ');
    return name === 'smallMunicipalities' ? (value as string[]).map(regionName).join(', ') : undefined;
  };
  return { label, shown };
}
