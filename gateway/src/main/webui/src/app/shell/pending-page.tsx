import { useTranslation } from 'react-i18next';
import { Skeleton } from '@shared/ui/skeleton';

export function PendingPage() {
  return (
    <div className="kim-page">
      <Skeleton lines={6} shape="row" />
    </div>
  );
}

/** Before it is known who is there: no frame yet, but a page that says what it is. */
export function StartingPage() {
  const { t } = useTranslation();
  return (
    <main className="kim-shell__main">
      <h1 className="kern-sr-only">{t('common:app.name')}</h1>
      <Skeleton lines={6} shape="row" />
    </main>
  );
}
