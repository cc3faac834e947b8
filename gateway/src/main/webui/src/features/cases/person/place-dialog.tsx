import { useTranslation } from 'react-i18next';
import type { HouseholdMember } from '@shared/api/types/person';
import { Checkbox } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { SelectField } from '@shared/forms/select-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useStoredIn } from '@shared/forms/use-stored';
import { useCodeOptions } from '@shared/ui/code';
import { Dialog } from '@shared/ui/dialog';
import { placeOf, placeSchema, useChangeMember } from './household';

interface Props {
  caseId: string;
  member: HouseholdMember;
  onClose: () => void;
}

/** What somebody is in the household; their own data are changed in their own file. */
export function PlaceDialog({ caseId, member, onClose }: Props) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const { stored } = useStoredIn(`/cases/${caseId}/household`, member, placeOf);
  const draft = useDraftForm({
    name: `case.${caseId}.household.${member.id}`,
    schema: placeSchema,
    defaultValues: placeOf(member),
    version: member.version,
    stored,
    shown: (name, value) =>
      name === 'hidden' ? t(value ? 'person:household.isHidden' : 'person:household.isShown') : undefined,
    submit: useChangeMember(caseId, member),
    onDone: onClose,
  });
  return (
    <Dialog title={t('person:household.change')} onClose={onClose}>
      <p className="kern-body kern-body--small">{member.name}</p>
      <Form draft={draft} submitLabel={t('person:household.save')} onCancel={onClose}>
        <SelectField name="role" label={t('person:household.role')} options={options('householdRole')} />
        <Checkbox
          name="hidden"
          label={t('person:household.hidden')}
          hint={t('person:household.hiddenHint')}
        />
      </Form>
    </Dialog>
  );
}
