import { useTranslation } from 'react-i18next';
import type { DisclosureRequest } from '@shared/api/types/rights';
import { Form } from '@shared/forms/form';
import { SelectField } from '@shared/forms/select-field';
import { TextArea } from '@shared/forms/text-area';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { oneOf, useStepOn } from '@shared/forms/use-stored';
import { today } from '@shared/i18n/format';
import { useCodeLabel, useCodeOptions } from '@shared/ui/code';
import { Dialog } from '@shared/ui/dialog';
import { givenSchema, reasonSchema, requestsPath, useRequestStep, type RequestStep } from './rights';

interface Props {
  caseId: string;
  request: DisclosureRequest;
  step: RequestStep;
  onClose: () => void;
}

/** Given, extended or refused: overtaken by another step it shows how far the request is by now. */
export function RequestStepDialog(props: Props) {
  const { t } = useTranslation();
  const { step, onClose } = props;
  return (
    <Dialog title={t(`rights:request.${step}.title`)} onClose={onClose}>
      <p className="kern-body kern-body--small">{t(`rights:request.${step}.text`)}</p>
      {step === 'give' ? <GiveForm {...props} /> : <ReasonForm {...props} />}
    </Dialog>
  );
}

function GiveForm({ caseId, request, onClose }: Props) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const draft = useDraftForm({
    name: `case.${caseId}.disclosure.${request.id}.give`,
    schema: givenSchema,
    ...useRequestNow(caseId, request, { givenOn: today(), form: '' }),
    submit: useRequestStep(caseId, request, 'give'),
    onDone: onClose,
  });
  return (
    <Form draft={draft} submitLabel={t('rights:request.give.action')} onCancel={onClose}>
      <TextField name="givenOn" type="date" width="short" label={t('rights:request.give.on')} />
      <SelectField name="form" label={t('rights:request.give.form')} options={options('disclosureForm')} />
    </Form>
  );
}

function ReasonForm({ caseId, request, step, onClose }: Props) {
  const { t } = useTranslation();
  const draft = useDraftForm({
    name: `case.${caseId}.disclosure.${request.id}.${step}`,
    schema: reasonSchema,
    ...useRequestNow(caseId, request, { reason: '' }),
    submit: useRequestStep(caseId, request, step),
    onDone: onClose,
  });
  return (
    <Form draft={draft} submitLabel={t(`rights:request.${step}.action`)} onCancel={onClose}>
      <TextArea name="reason" label={t('rights:request.reason')} />
    </Form>
  );
}

function useRequestNow<V>(caseId: string, request: DisclosureRequest, said: V) {
  const label = useCodeLabel();
  return useStepOn({
    fetchNow: () => oneOf(requestsPath(caseId), request),
    record: request,
    said,
    state: ({ status }) => label('disclosureStatus', status),
    keys: ['cases', 'due'],
  });
}
