import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@shared/api/types/case';
import type { PersonFile } from '@shared/api/types/person';
import { useFormOpen } from '@shared/forms/use-form-open';
import { formatDate } from '@shared/i18n/format';
import { nationalityName } from '@shared/regional/nationality';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { DescriptionList } from '@shared/ui/description-list';
import { QueryView } from '@shared/ui/query-view';
import { Tags } from '@shared/ui/tags';
import { usePerson } from './person';
import { PersonForm } from './person-form';

/** What is known of the person beside what changes on a day. */
export function PersonCard({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const person = usePerson(file.id);
  const [editing, setEditing] = useFormOpen(`case.${file.id}.person`, file.mine);
  if (editing && person.data) {
    return <PersonForm caseId={file.id} person={person.data} onClose={() => setEditing(false)} />;
  }
  return (
    <Card
      title={t('person:data.title')}
      actions={
        file.mine &&
        person.data && (
          <Button small icon="edit" label={t('person:data.edit')} onClick={() => setEditing(true)} />
        )
      }
    >
      <QueryView query={person} failed={t('person:data.failed')}>
        {(data) => <Facts person={data} />}
      </QueryView>
    </Card>
  );
}

function Facts({ person: { data, profile } }: { person: PersonFile }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const skills = profile.languageSkills?.map(
    ({ language, level }) => `${label('language', language)} (${label('languageLevel', level)})`,
  );
  return (
    <DescriptionList
      facts={[
        { term: t('cases:person.name'), value: `${data.givenName} ${data.familyName}` },
        { term: t('cases:person.birthDate'), value: formatDate(data.birthDate) },
        { term: t('cases:person.sex'), value: label('sex', data.sex) },
        { term: t('cases:person.familyStatus'), value: label('maritalStatus', data.familyStatus) },
        {
          term: t('cases:person.nationality'),
          value: data.nationalities?.map((code) => nationalityName(t, code)).join(', '),
        },
        {
          term: t('person:data.origin'),
          value: [
            profile.countryOfOrigin && nationalityName(t, profile.countryOfOrigin),
            profile.regionOfOrigin,
          ]
            .filter(Boolean)
            .join(', '),
        },
        { term: t('cases:person.arrivedOn'), value: data.arrivedOn && formatDate(data.arrivedOn) },
        { term: t('person:data.movedHereOn'), value: profile.movedHereOn && formatDate(profile.movedHereOn) },
        {
          term: t('person:data.languages'),
          value: (skills ?? data.languages?.map((code) => label('language', code)))?.join(', '),
        },
        { term: t('person:data.interpreter'), value: data.interpreterNeeded && t('person:data.yes') },
        {
          term: t('cases:person.address'),
          value: data.residence
            ? [
                data.residence.street,
                [data.residence.postalCode, data.residence.city].filter(Boolean).join(' '),
              ]
                .filter(Boolean)
                .join(', ')
            : t('person:block.hidden'),
        },
        { term: t('cases:person.phone'), value: data.contact?.phone },
        { term: t('cases:person.email'), value: data.contact?.email },
        { term: t('person:data.channel'), value: label('contactChannel', profile.contactChannel) },
        {
          term: t('person:data.guardian'),
          value: [label('guardianKind', profile.guardianKind), profile.guardianName, profile.guardianContact]
            .filter(Boolean)
            .join(', '),
        },
        {
          term: t('person:data.otherCaseManagement'),
          value:
            profile.otherCaseManagement != null &&
            [
              t(`person:data.otherCaseManagementIs.${profile.otherCaseManagement ? 'yes' : 'no'}`),
              profile.otherCaseManagementBy,
            ]
              .filter(Boolean)
              .join(', '),
        },
        {
          term: t('person:data.targetGroups'),
          value: profile.targetGroups && profile.targetGroups.length > 0 && (
            <Tags list="targetGroup" codes={profile.targetGroups} />
          ),
        },
      ]}
    />
  );
}
