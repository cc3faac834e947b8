import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@shared/api/client';
import type { CaseTargetGroup } from '@shared/api/types/target-group';
import { TargetHintText } from '@shared/parts/target-hint';
import { Card } from '@shared/ui/card';
import { QueryView } from '@shared/ui/query-view';
import { Tags } from '@shared/ui/tags';

/** Zielgruppe and standing flags of a case, computed now. */
export function TargetGroupCard({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const found = useQuery({
    queryKey: ['cases', 'one', caseId, 'target-group'],
    queryFn: ({ signal }) => api.get<CaseTargetGroup>(`/cases/${caseId}/target-group`, { signal }),
  });
  return (
    <Card title={t('target-groups:card')}>
      <QueryView query={found} failed={t('target-groups:failed')}>
        {({ hint, situations }) => (
          <>
            {hint ? (
              <TargetHintText hint={hint} />
            ) : (
              <p className="kim-muted">{t('target-groups:withheld')}</p>
            )}
            {situations.length > 0 && (
              <>
                <h3 className="kim-heading">{t('target-groups:situations')}</h3>
                <Tags list="situation" codes={situations} />
              </>
            )}
          </>
        )}
      </QueryView>
    </Card>
  );
}
