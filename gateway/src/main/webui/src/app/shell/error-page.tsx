import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '@shared/ui/page';
import { ProblemAlert } from '@shared/ui/problem-alert';

export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <Page title={t('common:problem.pageTitle')} width="form">
      <ProblemAlert error={error} onRetry={retry} />
    </Page>
  );
}
