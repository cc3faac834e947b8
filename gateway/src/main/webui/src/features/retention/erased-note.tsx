import { useTranslation } from 'react-i18next';
import type { Problem } from '@shared/api/problem';
import { formatDate } from '@shared/i18n/format';
import { EmptyState } from '@shared/ui/empty-state';

/** A link led to a case that is erased. */
export function ErasedNote({ problem }: { problem: Problem }) {
  const { t } = useTranslation();
  const at = typeof problem.erasedAt === 'string' ? problem.erasedAt : undefined;
  return (
    <EmptyState
      title={at ? t('retention:erased.title', { day: formatDate(at) }) : problem.title}
      text={t('retention:erased.text')}
    />
  );
}
