import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@shared/api/types/case';
import { formatDate } from '@shared/i18n/format';
import { nationalityName } from '@shared/regional/nationality';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { DescriptionList } from '@shared/ui/description-list';

export function PersonCard({ file: { person, municipality } }: { file: CaseFile }) {
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
