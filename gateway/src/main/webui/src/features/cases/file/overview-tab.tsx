import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@shared/api/types/case';
import { formatDate } from '@shared/i18n/format';
import { nationalityName } from '@shared/regional/nationality';
import { Alert } from '@shared/ui/alert';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { DescriptionList } from '@shared/ui/description-list';
import { Tags } from '@shared/ui/tags';
import { ToldCard } from '../told/told-card';
import { StairCard } from '../milestones/stair-card';
import { TextLink } from '@shared/ui/text-link';
import { BeforeAfter } from '../assessments/before-after';
import { AgreedGoals } from './agreed-goals';
import { NextUp } from './next-up';
import { UsualBodies } from './usual-bodies';
import { CaseFieldsCard } from '../additional/case-fields-card';
import { SupervisionCard } from './supervision-card';

interface Props {
  file: CaseFile;
  /** The bodies that work on the case, told by another feature. */
  involved: ReactNode;
}

/** The case in one minute: what it is about, what is next, what was agreed and who else is at work. */
export function OverviewTab({ file, involved }: Props) {
  const { t } = useTranslation();
  return (
    <div className="kim-columns">
      <div className="kim-stack">
        <Summary file={file} />
        {file.closing && (
          <Card title={t('assessments:beforeAfter.title')}>
            <BeforeAfter caseId={file.id} />
          </Card>
        )}
        <AgreedGoals caseId={file.id} />
        <ToldCard file={file} />
        <CaseFieldsCard file={file} />
      </div>
      <div className="kim-stack">
        <SupervisionCard file={file} />
        <NextUp file={file} />
        <StairCard file={file} />
        {involved}
        <UsualBodies file={file} />
      </div>
    </div>
  );
}

function Summary({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const { person } = file;
  return (
    <Card title={t('cases:overview.summary')}>
      {file.closing && (
        <Alert
          tone="info"
          title={t('cases:closedBecause', { reason: label('closingReason', file.closing.reason) })}
        >
          {file.closing.note}
        </Alert>
      )}
      <DescriptionList
        facts={[
          { term: t('cases:overview.domains'), value: <Tags list="lifeDomain" codes={file.lifeDomains} /> },
          { term: t('cases:column.phase'), value: label('casePhase', file.phase) },
          { term: t('cases:column.opened'), value: formatDate(file.openedAt) },
          { term: t('cases:overview.channel'), value: label('accessChannel', file.accessChannel) },
          { term: t('cases:person.status'), value: label('residenceStatus', person.residenceStatus) },
          {
            term: t('cases:person.nationality'),
            value: person.nationalities?.map((code) => nationalityName(t, code)).join(', '),
          },
          { term: t('cases:person.arrivedOn'), value: person.arrivedOn && formatDate(person.arrivedOn) },
        ]}
      />
      <TextLink to="/cases/$caseId" params={{ caseId: file.id }} search={{ tab: 'person' }}>
        {t('cases:overview.toPerson')}
      </TextLink>
    </Card>
  );
}
