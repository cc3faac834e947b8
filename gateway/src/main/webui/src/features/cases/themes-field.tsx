import { useTranslation } from 'react-i18next';
import { CheckboxGroup } from '@shared/forms/choice-fields';
import { useThemeOptions } from '@shared/lib/use-local-themes';

/** Own themes of the KI, of one Lebensbereich or of all; a KI without any sees nothing of it. */
export function ThemesField({ name, domain }: { name: string; domain?: string }) {
  const { t } = useTranslation();
  const options = useThemeOptions(domain);
  if (options.length === 0) return null;
  return (
    <CheckboxGroup
      name={name}
      label={t('local-themes:field')}
      hint={t('local-themes:fieldHint')}
      options={options}
      optional
    />
  );
}
