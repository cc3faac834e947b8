import { useTranslation } from 'react-i18next';
import { isReviewed } from './translations';

/** Says on the paper that nobody has checked the words in this language. */
export function Unreviewed({ language }: { language: string }) {
  const { t } = useTranslation();
  if (isReviewed(language)) return null;
  return (
    <p className="kim-muted" lang="de" dir="ltr">
      {t('consent-text:unreviewed')}
    </p>
  );
}
