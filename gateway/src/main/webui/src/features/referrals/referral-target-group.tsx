import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@shared/api/client';
import type { TargetHint } from '@shared/api/types/target-group';
import { TargetHintText } from '@shared/parts/target-hint';

/** Zielgruppe of a person who was referred: a hint beside the decision. */
export function ReferralTargetGroup({ referralId }: { referralId: string }) {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: ['referrals', 'one', referralId, 'target-group'],
    queryFn: ({ signal }) => api.get<TargetHint>(`/referrals/${referralId}/target-group`, { signal }),
  });
  if (!data || data.rules.length === 0) return null;
  return (
    <section aria-label={t('target-groups:card')}>
      <h3 className="kim-heading">{t('target-groups:card')}</h3>
      <TargetHintText hint={data} />
    </section>
  );
}
