import { useTranslation } from 'react-i18next';
import { Form } from '@shared/forms/form';
import { SelectField } from '@shared/forms/select-field';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { today } from '@shared/i18n/format';
import { useCodeOptions } from '@shared/ui/code';
import { notify } from '@shared/ui/notice-store';
import { requestSchema, useRecordRequest } from './rights';

interface Props {
  caseId: string;
  onClose: () => void;
}

/** That somebody asked, when, and how it was clear who. */
export function RecordRequestForm({ caseId, onClose }: Props) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const draft = useDraftForm({
    name: `case.${caseId}.disclosure`,
    schema: requestSchema,
    defaultValues: { askedOn: today(), identifiedBy: '' },
    submit: useRecordRequest(caseId),
    onDone: () => {
      notify({ tone: 'success', title: t('rights:request.recorded') });
      onClose();
    },
  });
  return (
    <Form
      draft={draft}
      submitLabel={t('rights:request.record')}
      label={t('rights:request.record')}
      onCancel={onClose}
    >
      <TextField name="askedOn" type="date" width="short" label={t('rights:request.askedOn')} />
      <SelectField
        name="identifiedBy"
        label={t('rights:request.identifiedBy')}
        options={options('identityProof')}
      />
    </Form>
  );
}
