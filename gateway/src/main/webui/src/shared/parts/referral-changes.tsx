import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ReferralChange } from '@shared/api/types/referral';
import { formatDate } from '@shared/i18n/format';
import { nationalityName } from '@shared/regional/nationality';
import { regionName } from '@shared/regional/region-name';
import { useCodeLabel, type CodeList } from '@shared/ui/code';

type Label = ReturnType<typeof useCodeLabel>;
type Say = (value: unknown, t: TFunction, label: Label) => string;

const plain: Say = (value) => (typeof value === 'string' ? value : JSON.stringify(value));
const day: Say = (value) => formatDate(String(value));
const yesNo: Say = (value, t) => t(value === true ? 'person:data.yes' : 'person:data.no');
const code =
  (list: CodeList): Say =>
  (value, _, label) =>
    label(list, String(value));
const each =
  (say: Say): Say =>
  (value, t, label) =>
    (Array.isArray(value) ? value : [value]).map((one) => say(one, t, label)).join(', ');

/** The fields of a referral by their JSON pointers: how each is called, and how its value reads. */
const FIELDS: Record<string, { name: (t: TFunction) => string; say: Say }> = {
  '/externalReference': { name: (t) => t('referrals:fact.reference'), say: plain },
  '/reason': { name: (t) => t('referrals:fact.reason'), say: code('referralReason') },
  '/urgency': { name: (t) => t('referrals:fact.urgency'), say: code('urgency') },
  '/lifeDomains': { name: (t) => t('referrals:fact.domains'), say: each(code('lifeDomain')) },
  '/legalBasis/kind': { name: (t) => t('referrals:fact.legalBasis'), say: code('legalBasisKind') },
  '/legalBasis/form': { name: (t) => t('referrals:field.consentForm'), say: code('consentForm') },
  '/legalBasis/givenOn': { name: (t) => t('referrals:field.consentGivenOn'), say: day },
  '/note': { name: (t) => t('referrals:field.note'), say: plain },
  '/otherCaseManagement': { name: (t) => t('referrals:fact.otherCm'), say: plain },
  '/purposeBound': { name: (t) => t('referrals:field.purposeBound'), say: yesNo },
  '/person/givenName': { name: (t) => t('cases:person.givenName'), say: plain },
  '/person/familyName': { name: (t) => t('cases:person.familyName'), say: plain },
  '/person/birthDate': { name: (t) => t('cases:person.birthDate'), say: day },
  '/person/sex': { name: (t) => t('referrals:fact.sex'), say: code('sex') },
  '/person/nationalities': {
    name: (t) => t('referrals:fact.nationality'),
    say: each((value, t) => nationalityName(t, String(value))),
  },
  '/person/languages': { name: (t) => t('referrals:fact.languages'), say: each(code('language')) },
  '/person/interpreterNeeded': { name: (t) => t('referrals:fact.interpreter'), say: yesNo },
  '/person/residence/ags': {
    name: (t) => t('referrals:fact.residence'),
    say: (value) => regionName(String(value)),
  },
  '/person/residence/postalCode': { name: (t) => t('cases:person.postalCode'), say: plain },
  '/person/residence/city': { name: (t) => t('person:history.city'), say: plain },
  '/person/residence/street': { name: (t) => t('cases:person.street'), say: plain },
  '/person/contact/phone': { name: (t) => t('cases:person.phone'), say: plain },
  '/person/contact/email': { name: (t) => t('cases:person.email'), say: plain },
  '/person/residenceStatus': { name: (t) => t('referrals:fact.status'), say: code('residenceStatus') },
  '/person/familyStatus': { name: (t) => t('cases:person.familyStatus'), say: plain },
  '/person/arrivedOn': { name: (t) => t('referrals:fact.arrived'), say: day },
  '/person/addressBlocked': { name: (t) => t('referrals:field.addressBlocked'), say: yesNo },
};

/** What a sender changed after the referral was sent, in words. */
export function ReferralChanges({ changes }: { changes: readonly ReferralChange[] }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const said = (field: ReferralChange['pointer'], value: unknown) =>
    value === null || value === undefined ? '–' : (FIELDS[field]?.say ?? plain)(value, t, label);
  return (
    <ul className="kim-plain-list">
      {changes.map(({ pointer, before, after }, index) => (
        <li key={`${pointer}-${index}`}>
          {t(isNothing(before) && isNothing(after) ? 'referrals:changeHidden' : 'referrals:change', {
            field: FIELDS[pointer]?.name(t) ?? pointer,
            before: said(pointer, before),
            after: said(pointer, after),
          })}
        </li>
      ))}
    </ul>
  );
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined;
}
