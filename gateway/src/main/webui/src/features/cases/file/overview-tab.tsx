import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@shared/api/types/case';
import { formatDate } from '@shared/i18n/format';
import { nationalityName } from '@shared/regional/nationality';
import { Alert } from '@shared/ui/alert';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { DescriptionList } from '@shared/ui/description-list';
import { Tags } from '@shared/ui/tags';
import { CaseFieldsCard } from '../additional/case-fields-card';
import { OpenWork } from './open-work';
import { SupervisionCard } from './supervision-card';
import { SourceCard } from './source-card';

export function OverviewTab({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  return (
    <div className="kim-columns">
      <PersonCard file={file} />
      <div className="kim-stack">
        {file.closing && (
          <Alert
            tone="info"
            title={t('cases:closedBecause', { reason: label('closingReason', file.closing.reason) })}
          >
            {file.closing.note}
          </Alert>
        )}
        <SupervisionCard file={file} />
        <OpenWork file={file} />
        <Card title={t('cases:overview.case')}>
          <DescriptionList
            facts={[
              { term: t('cases:column.number'), value: file.number },
              { term: t('cases:column.opened'), value: formatDate(file.openedAt) },
              { term: t('cases:overview.channel'), value: label('accessChannel', file.accessChannel) },
              {
                term: t('cases:overview.domains'),
                value: <Tags list="lifeDomain" codes={file.lifeDomains} />,
              },
            ]}
          />
        </Card>
        <CaseFieldsCard file={file} />
        <SourceCard caseId={file.id} />
      </div>
    </div>
  );
}

function PersonCard({ file: { person, municipality } }: { file: CaseFile }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const { residence, contact } = person;
  return (
    <Card title={t('cases:overview.person')}>
      <DescriptionList
        facts={[
          { term: t('cases:person.name'), value: `${person.givenName} ${person.familyName}` },
          { term: t('cases:person.birthDate'), value: formatDate(person.birthDate) },
          { term: t('cases:person.sex'), value: label('sex', person.sex) },
          {
            term: t('cases:person.nationality'),
            value: person.nationalities?.map((code) => nationalityName(t, code)).join(', '),
          },
          { term: t('cases:person.status'), value: label('residenceStatus', person.residenceStatus) },
          { term: t('cases:person.arrivedOn'), value: person.arrivedOn && formatDate(person.arrivedOn) },
          { term: t('cases:person.familyStatus'), value: person.familyStatus },
          {
            term: t('cases:person.address'),
            value: [residence.street, [residence.postalCode, municipality.name].filter(Boolean).join(' ')]
              .filter(Boolean)
              .join(', '),
          },
          {
            term: t('cases:person.phone'),
            value: contact?.phone && <a href={`tel:${contact.phone}`}>{contact.phone}</a>,
          },
          {
            term: t('cases:person.email'),
            value: contact?.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>,
          },
        ]}
      />
    </Card>
  );
}
