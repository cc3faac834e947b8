import { useTranslation } from 'react-i18next';
import type { HandoverExtract } from '@shared/api/types/handover';
import { formatDate } from '@shared/i18n/format';
import { formatSize, typeName } from '@shared/lib/document-words';
import { DomainAssessments } from '@shared/parts/domain-assessments';
import { SaveDocument } from '@shared/parts/save-document';
import { nationalityName } from '@shared/regional/nationality';
import { Alert } from '@shared/ui/alert';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { DescriptionList, type Fact } from '@shared/ui/description-list';

interface Props {
  extract: HandoverExtract;
  /** Where the content of a document comes from; none where it is only named. */
  documentFrom?: (id: string) => string | (() => Promise<Blob>);
}

/** The extract a person consented to: person, the named Lebensbereiche, their goals and documents, the consent itself. */
export function ExtractView({ extract, documentFrom }: Props) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const { consent, goals } = extract;
  return (
    <div className="kim-stack">
      {extract.purposeBound && <Alert tone="info" title={t('handovers:extract.purposeBound')} />}
      <Card title={t('handovers:extract.person')} level={3}>
        <DescriptionList facts={usePersonFacts(extract)} />
      </Card>
      {extract.domains.length > 0 && <DomainAssessments domains={extract.domains} level={3} />}
      {goals.length > 0 && (
        <Card title={t('handovers:extract.goals')} level={3}>
          <ul className="kim-item-list">
            {goals.map((goal) => (
              <li key={goal.id}>
                <span>{goal.wording}</span>
                <span className="kim-muted">{label('goalStatus', goal.status)}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {extract.documents.length > 0 && (
        <Card title={t('handovers:documents.title')} level={3}>
          <ul className="kim-item-list">
            {extract.documents.map((document) => (
              <li key={document.id} className="kim-document">
                <span>
                  <span className="kim-document__title">{document.title}</span>
                  <span className="kim-muted kim-block">
                    {[
                      label('documentKind', document.kind),
                      document.dated && formatDate(document.dated),
                      `${typeName(document.mediaType)}, ${formatSize(document.size)}`,
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </span>
                {documentFrom && <SaveDocument document={document} from={documentFrom(document.id)} />}
              </li>
            ))}
          </ul>
        </Card>
      )}
      <p className="kim-muted">
        {t('handovers:extract.consent', {
          form: label('consentForm', consent.form),
          date: formatDate(consent.givenOn),
        })}
        {consent.validUntil &&
          ` ${t('handovers:extract.validUntil', { date: formatDate(consent.validUntil) })}`}{' '}
        {t('handovers:extract.purpose', { purpose: label('handoverPurpose', extract.purpose) })}
      </p>
    </div>
  );
}

function usePersonFacts({ person, caseNumber }: HandoverExtract): Fact[] {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const { residence, contact } = person;
  return [
    { term: t('handovers:extract.name'), value: `${person.givenName} ${person.familyName}` },
    { term: t('handovers:extract.born'), value: formatDate(person.birthDate) },
    {
      term: t('handovers:extract.nationality'),
      value: person.nationalities?.map((code) => nationalityName(t, code)).join(', '),
    },
    { term: t('handovers:extract.status'), value: label('residenceStatus', person.residenceStatus) },
    {
      term: t('handovers:extract.languages'),
      value: person.languages?.map((code) => label('language', code)).join(', '),
    },
    {
      term: t('handovers:extract.address'),
      value: [residence?.street, [residence?.postalCode, residence?.city].filter(Boolean).join(' ')]
        .filter(Boolean)
        .join(', '),
    },
    {
      term: t('handovers:extract.contact'),
      value: [contact?.phone, contact?.email].filter(Boolean).join(', '),
    },
    { term: t('handovers:extract.caseNumber'), value: caseNumber },
  ];
}
