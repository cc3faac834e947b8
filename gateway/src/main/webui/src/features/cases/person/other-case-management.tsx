import { useTranslation } from 'react-i18next';
import { SelectField } from '@shared/forms/select-field';
import { TextField } from '@shared/forms/text-field';

/** Nobody has asked, there is one, there is none: three answers. */
export function OtherCaseManagement() {
  const { t } = useTranslation();
  return (
    <>
      <SelectField
        name="otherCaseManagement"
        label={t('person:data.otherCaseManagement')}
        options={(['yes', 'no'] as const).map((value) => ({
          value,
          label: t(`person:data.otherCaseManagementIs.${value}`),
        }))}
        optional
      />
      <TextField name="otherCaseManagementBy" label={t('person:data.otherCaseManagementBy')} optional />
    </>
  );
}
