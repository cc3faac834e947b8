import { useTranslation } from 'react-i18next';
import type { ShownPerson } from '@shared/api/types/person';
import type { Referral } from '@shared/api/types/referral';
import { ageInYears, formatDate } from '@shared/i18n/format';
import { nationalityName } from '@shared/regional/nationality';
import { useCodeLabel } from '@shared/ui/code';
import { DescriptionList } from '@shared/ui/description-list';
import { Tags } from '@shared/ui/tags';

export function ReferralFacts({ referral, person }: { referral: Referral; person: ShownPerson }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const { legalBasis } = referral;
  const languages = (person.languages ?? []).map((code) => label('language', code)).join(', ');
  const interpreter = person.interpreterNeeded ? ` (${t('referrals:fact.interpreter')})` : '';
  return (
    <DescriptionList
      facts={[
        { term: t('referrals:fact.reason'), value: label('referralReason', referral.reason) },
        { term: t('referrals:fact.domains'), value: <Tags list="lifeDomain" codes={referral.lifeDomains} /> },
        {
          term: t('referrals:fact.born'),
          value: t('referrals:fact.bornValue', {
            date: formatDate(person.birthDate),
            age: ageInYears(person.birthDate),
          }),
        },
        { term: t('referrals:fact.sex'), value: label('sex', person.sex) },
        {
          term: t('referrals:fact.nationality'),
          value: person.nationalities?.map((code) => nationalityName(t, code)).join(', '),
        },
        { term: t('referrals:fact.languages'), value: languages && languages + interpreter },
        { term: t('referrals:fact.status'), value: label('residenceStatus', person.residenceStatus) },
        { term: t('referrals:fact.arrived'), value: person.arrivedOn && formatDate(person.arrivedOn) },
        {
          term: t('referrals:fact.residence'),
          value: person.addressBlocked
            ? t('person:block.hidden')
            : [person.residence?.postalCode, referral.municipality?.name].filter(Boolean).join(' '),
        },
        {
          term: t('referrals:fact.contact'),
          value: [person.contact?.phone, person.contact?.email].filter(Boolean).join(', '),
        },
        { term: t('referrals:fact.otherCm'), value: referral.otherCaseManagement },
        {
          term: t('referrals:fact.legalBasis'),
          value: [
            label('legalBasisKind', legalBasis.kind),
            label('consentForm', legalBasis.form),
            legalBasis.givenOn && formatDate(legalBasis.givenOn),
          ]
            .filter(Boolean)
            .join(', '),
        },
        { term: t('referrals:fact.reference'), value: referral.externalReference },
      ]}
    />
  );
}
