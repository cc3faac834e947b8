import { useTranslation } from 'react-i18next';
import type { Body } from '@shared/api/types/steering';
import { inLanguage } from '@shared/i18n/in-language';
import { Alert } from '@shared/ui/alert';

/** Who should sit here and does not: a hint, never a refusal. */
export function BodyHints({ hints }: { hints: Body['hints'] }) {
  const { t } = useTranslation();
  if (hints.length === 0) return null;
  return (
    <Alert tone="info" title={t('bodies:hints', { count: hints.length })}>
      <ul>
        {hints.map(({ code, seatClass, de, en }) => (
          <li key={`${code}${seatClass}`}>{inLanguage(de, en)}</li>
        ))}
      </ul>
    </Alert>
  );
}
