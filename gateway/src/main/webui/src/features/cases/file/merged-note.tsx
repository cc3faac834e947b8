import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@shared/api/types/case';
import { formatDate } from '@shared/i18n/format';
import { Alert } from '@shared/ui/alert';
import { TextLink } from '@shared/ui/text-link';

/** The case was given up for another one of the same person: leads there. */
export function MergedNote({ file: { mergedInto } }: { file: CaseFile }) {
  const { t } = useTranslation();
  if (!mergedInto) return null;
  return (
    <Alert
      tone="info"
      title={t('cases:merged.title', {
        number: mergedInto.caseNumber,
        date: formatDate(mergedInto.mergedAt),
      })}
    >
      {t('cases:merged.text')}{' '}
      <TextLink to="/cases/$caseId" params={{ caseId: mergedInto.caseId }}>
        {t('cases:merged.open', { number: mergedInto.caseNumber })}
      </TextLink>
    </Alert>
  );
}
