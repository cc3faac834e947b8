import { useTranslation } from 'react-i18next';
import type { HandoverTarget } from '@shared/api/types/handover';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { QueryView } from '@shared/ui/query-view';
import { useTargets } from './draft';

export type Need = Pick<HandoverTarget, 'domain' | 'rechtskreis'>;

interface Props {
  caseId: string;
  onReportGap?: (about: Need) => void;
}

/** Whom the needs of the latest assessment lead to: bodies and offers that the KI knows. */
export function TargetsCard({ caseId, onReportGap }: Props) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const targets = useTargets(caseId);
  return (
    <Card title={t('handover-steps:targets.title')} subline={t('handover-steps:targets.subline')}>
      <QueryView
        query={targets}
        failed={t('handover-steps:targets.failed')}
        isEmpty={({ items }) => items.length === 0}
        empty={<p className="kim-muted">{t('handover-steps:targets.empty')}</p>}
      >
        {({ items }) => (
          <ul className="kim-item-list">
            {items.map((target) => (
              <li key={target.domain}>
                <span>
                  <strong>{label('lifeDomain', target.domain)}</strong>
                  <span className="kim-muted kim-block">{label('rechtskreis', target.rechtskreis)}</span>
                </span>
                <span>
                  {target.bodies.length === 0
                    ? t('handover-steps:targets.none')
                    : target.bodies.map((body) => (
                        <span key={body.id} className="kim-block">
                          {body.name}{' '}
                          <span className="kim-muted">
                            {label('handoverKind', body.proposal.kind)}
                            {body.offers.length > 0 &&
                              `, ${t('handover-steps:targets.offers', { count: body.offers.length })}`}
                          </span>
                        </span>
                      ))}
                  {onReportGap && (
                    <Button
                      small
                      variant="tertiary"
                      label={t('handover-steps:targets.gap')}
                      aria-label={t('handover-steps:targets.gapOf', {
                        domain: label('lifeDomain', target.domain),
                      })}
                      onClick={() => onReportGap({ domain: target.domain, rechtskreis: target.rechtskreis })}
                    />
                  )}
                </span>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Card>
  );
}
