import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@shared/api/types/case';
import { formatDate } from '@shared/i18n/format';
import { Alert } from '@shared/ui/alert';
import { TextLink } from '@shared/ui/text-link';

/** The processing is restricted (Art. 18 DSGVO): what that means stands where it is lifted. */
export function RestrictedNote({ file: { id, restrictedSince } }: { file: CaseFile }) {
  const { t } = useTranslation();
  if (!restrictedSince) return null;
  return (
    <Alert tone="warning" title={t('cases:restricted.title', { date: formatDate(restrictedSince) })}>
      {t('cases:restricted.text')}{' '}
      <TextLink to="/cases/$caseId" params={{ caseId: id }} search={{ tab: 'rights' }}>
        {t('cases:restricted.open')}
      </TextLink>
    </Alert>
  );
}
