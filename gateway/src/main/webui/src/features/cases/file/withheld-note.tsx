import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@shared/api/types/case';
import { Alert } from '@shared/ui/alert';
import { useCodeLabel } from '@shared/ui/code';

/** Names the kinds of data that this reader does not see, whether or not there are any: that they are missing tells nothing. */
export function WithheldNote({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  if (file.withheld.length === 0) return null;
  return (
    <Alert tone="info" title={t('cases:withheld.title')}>
      {t('cases:withheld.text', {
        groups: file.withheld.map((group) => label('fieldGroup', group)).join(', '),
      })}
    </Alert>
  );
}
