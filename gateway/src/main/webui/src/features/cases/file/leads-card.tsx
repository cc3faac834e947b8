import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@shared/api/client';
import type { CaseLead } from '@shared/api/types/path';
import { formatDate } from '@shared/i18n/format';
import { Card } from '@shared/ui/card';
import { QueryView } from '@shared/ui/query-view';

/** Fallführung: exactly one at a time, and who it was before (B2-66). */
export function LeadsCard({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const leads = useQuery({
    queryKey: ['cases', 'one', caseId, 'leads'],
    queryFn: ({ signal }) => api.get<{ items: CaseLead[] }>(`/cases/${caseId}/leads`, { signal }),
  });
  return (
    <Card title={t('path:leads.title')}>
      <QueryView query={leads} failed={t('path:leads.failed')}>
        {({ items }) => (
          <ol className="kim-item-list">
            {items.map(({ sub, name, from, until }) => (
              <li key={from}>
                <strong>{name ?? t('path:leads.unknown', { id: sub.slice(0, 8) })}</strong>
                <span className="kim-muted">
                  {until
                    ? t('path:leads.fromTo', { from: formatDate(from), until: formatDate(until) })
                    : t('path:leads.since', { from: formatDate(from) })}
                </span>
              </li>
            ))}
          </ol>
        )}
      </QueryView>
    </Card>
  );
}
