import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@shared/api/client';
import type { AssignmentProposal } from '@shared/api/types/referral';
import { formatNumber } from '@shared/i18n/format';
import { useCodeLabel } from '@shared/ui/code';
import { QueryView } from '@shared/ui/query-view';

function useProposal(referralId: string) {
  return useQuery({
    queryKey: ['referrals', 'proposal', referralId],
    queryFn: ({ signal }) =>
      api.get<AssignmentProposal>(`/referrals/${referralId}/assignment-proposal`, { signal }),
  });
}

/** Who could take the referral, and why these: a hint, never an assignment. */
export function AssignmentProposalHint({ referralId }: { referralId: string }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const proposal = useProposal(referralId);
  return (
    <section className="kim-proposal" aria-label={t('referrals:proposal.title')}>
      <h3 className="kern-title kern-title--small">{t('referrals:proposal.title')}</h3>
      <QueryView query={proposal} failed={t('referrals:proposal.failed')}>
        {({ site, reason, candidates }) => (
          <>
            <p className="kim-muted">
              {t(`referrals:proposal.reason.${reason}`, { site: site?.name ?? '' })}
            </p>
            <ul className="kim-item-list">
              {candidates.map(({ responsible, name, openCases, weighted, speaks }) => (
                <li key={responsible}>
                  <span>
                    {name}
                    {speaks.length > 0 && (
                      <span className="kim-block">
                        {t('referrals:proposal.speaks', {
                          languages: speaks.map((code) => label('language', code)).join(', '),
                        })}
                      </span>
                    )}
                  </span>
                  <span className="kim-muted">
                    {t('referrals:proposal.load', { count: openCases, weighted: formatNumber(weighted) })}
                  </span>
                </li>
              ))}
            </ul>
            <p className="kim-muted">{t('referrals:proposal.hint')}</p>
          </>
        )}
      </QueryView>
    </section>
  );
}
