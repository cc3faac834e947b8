import { useTranslation } from 'react-i18next';
import type { Theme } from '@shared/api/types/steering';

/** On how many reports a theme rests; a small number is told in words, because it could point to a person. */
export function Evidence({ evidence }: { evidence: Theme['evidence'] }) {
  const { t } = useTranslation();
  if (evidence.suppressed) return <>{t('themes:evidence.few')}</>;
  if (evidence.count === '0') return <>{t('themes:evidence.none')}</>;
  return <>{t('themes:evidence.reports', { count: Number(evidence.count) })}</>;
}
