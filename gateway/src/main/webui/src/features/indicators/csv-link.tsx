import { useTranslation } from 'react-i18next';
import { apiUrl } from '@shared/api/client';
import { buttonClass, ButtonContent } from '@shared/ui/button';

/** The same protected values as a file; each pull of the Land is logged. */
export function CsvLink({ period, ki }: { period: string; ki: string | undefined }) {
  const { t } = useTranslation();
  const name = ['kim', period, ki].filter(Boolean).join('-');
  return (
    <a
      className={buttonClass({})}
      href={apiUrl('/indicators/values', { period, ki, format: 'csv' })}
      download={`${name}.csv`}
    >
      <ButtonContent icon="download" label={t('indicators:csv')} />
    </a>
  );
}
