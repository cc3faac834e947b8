import { useTranslation } from 'react-i18next';
import type { DomainAssessment } from '@shared/api/types/case';
import { Badge } from '@shared/ui/badge';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { DescriptionList } from '@shared/ui/description-list';
import { LinkButton } from '@shared/ui/link-button';

const PRIORITY_TONE = { HIGH: 'warning', MEDIUM: 'info', LOW: 'neutral' } as const;

interface Props {
  domains: DomainAssessment[];
  level?: 2 | 3;
  /** In the file: one step from a need to the gap that it shows. */
  onReportGap?: (about: Pick<DomainAssessment, 'domain' | 'rechtskreis'>) => void;
  /** In the file: who answers a need, searched for the case. */
  offersFor?: { caseId: string; ags?: string };
}

/** What was said of each Lebensbereich; the same in the file and in the extract a recipient reads. */
export function DomainAssessments({ domains, level = 2, onReportGap, offersFor }: Props) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  return (
    <div className="kim-columns">
      {domains.map((said) => (
        <Card
          key={said.domain}
          level={level}
          actions={
            <>
              {offersFor && (
                <LinkButton
                  small
                  variant="tertiary"
                  to="/offers"
                  search={{ domain: said.domain, ...offersFor }}
                  label={t('assessments:offers')}
                  aria-label={t('assessments:offersOf', { domain: label('lifeDomain', said.domain) })}
                />
              )}
              {onReportGap && (
                <Button
                  small
                  variant="tertiary"
                  label={t('gaps:report')}
                  aria-label={t('gaps:reportOf', { domain: label('lifeDomain', said.domain) })}
                  onClick={() => onReportGap({ domain: said.domain, rechtskreis: said.rechtskreis })}
                />
              )}
            </>
          }
          title={label('lifeDomain', said.domain)}
          subline={
            <span className="kim-row">
              {said.priority && (
                <Badge tone={PRIORITY_TONE[said.priority]} icon={undefined}>
                  {t('assessments:priorityIs', { level: label('priority', said.priority) })}
                </Badge>
              )}
              {said.rechtskreis && <Badge>{label('rechtskreis', said.rechtskreis)}</Badge>}
            </span>
          }
        >
          <DescriptionList
            stacked
            facts={[
              { term: t('assessments:situation'), value: said.situation },
              { term: t('assessments:resources'), value: said.resources },
              { term: t('assessments:opportunities'), value: said.opportunities },
              { term: t('assessments:needs'), value: said.needs },
              { term: t('assessments:wishes'), value: said.wishes },
              { term: t('assessments:participation'), value: label('participation', said.participation) },
            ]}
          />
        </Card>
      ))}
    </div>
  );
}
