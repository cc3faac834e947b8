import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@shared/api/client';
import type { DataExchange } from '@shared/api/types/agreement';
import { Alert } from '@shared/ui/alert';

/** Before anything is typed: whether personal data may go to this body, and what is missing (G-07). */
export function ExchangeNote({ organisationId }: { organisationId: string | undefined }) {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: ['data-exchange', organisationId],
    queryFn: ({ signal }) => api.get<DataExchange>(`/data-exchange/${organisationId}`, { signal }),
    enabled: !!organisationId,
  });
  if (!data || data.allowed) return null;
  return (
    <Alert tone="warning" role="status" title={t('common:exchange.title')}>
      {data.missing && <p className="kim-p">{t(`common:exchange.missing.${data.missing}`)}</p>}
      <p className="kim-p">{t('common:exchange.way')}</p>
    </Alert>
  );
}
