import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { InterpretingRequest } from '@shared/api/types/interpreting';
import { RadioGroup } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { requiredCode } from '@shared/forms/validation';
import { useCodeOptions } from '@shared/ui/code';
import { useRequestNow, useStep } from './requests';

const schema = z.object({ reason: requiredCode });

interface Props {
  request: InterpretingRequest;
  onClose: () => void;
}

/** Absagen; the reason is what the pool's figures and case work go by. */
export function CancelForm({ request, onClose }: Props) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const step = useStep();
  const draft = useDraftForm({
    name: `interpreting.${request.id}.cancel`,
    schema,
    ...useRequestNow(request, { reason: '' }),
    submit: (body, _, version) => step.mutateAsync({ request, step: 'cancel', body, version }),
    onDone: onClose,
  });
  return (
    <Form draft={draft} submitLabel={t('interpreting:cancel')} onCancel={onClose}>
      <RadioGroup
        name="reason"
        label={t('interpreting:cancelReason')}
        options={options('interpretingCancellation')}
      />
    </Form>
  );
}
