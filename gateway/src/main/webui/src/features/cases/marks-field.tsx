import { useTranslation } from 'react-i18next';
import { CheckboxGroup } from '@shared/forms/choice-fields';
import { useTermOptions } from '@shared/ui/code';
import { MARKS } from './marks';

/** Besonders geschützte Angaben: the mark decides who reads the text. */
export function MarksField({ name }: { name: string }) {
  const { t } = useTranslation();
  const terms = useTermOptions();
  return (
    <CheckboxGroup
      name={name}
      label={t('cases:marks.label')}
      hint={t('cases:marks.hint')}
      options={terms('fieldGroup', MARKS)}
      optional
    />
  );
}
