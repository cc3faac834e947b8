import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCaseManagers } from '@shared/api/colleagues';
import { Form } from '@shared/forms/form';
import { SelectField } from '@shared/forms/select-field';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { today } from '@shared/i18n/format';
import { Dialog } from '@shared/ui/dialog';
import { drawSchema, useDraw } from './reviews';

const USUAL_SIZE = 5;

export function DrawDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const managers = useCaseManagers();
  const navigate = useNavigate();
  const draft = useDraftForm({
    name: 'supervision.draw',
    schema: drawSchema,
    defaultValues: {
      openedFrom: `${today().slice(0, 4)}-01-01`,
      openedUntil: today(),
      caseManager: '',
      size: USUAL_SIZE,
      seed: '',
    },
    submit: useDraw(),
    onDone: ({ review }) => {
      onClose();
      void navigate({ to: '/supervision/$reviewId', params: { reviewId: review.id } });
    },
  });
  return (
    <Dialog title={t('supervision:draw.title')} onClose={onClose}>
      <p className="kern-body kern-body--small">{t('supervision:draw.text')}</p>
      <Form draft={draft} submitLabel={t('supervision:draw.submit')} onCancel={onClose}>
        <div className="kim-field-row">
          <TextField name="openedFrom" type="date" label={t('supervision:draw.from')} />
          <TextField name="openedUntil" type="date" label={t('supervision:draw.until')} />
        </div>
        <SelectField
          name="caseManager"
          label={t('supervision:draw.of')}
          options={(managers.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          optional
        />
        <TextField name="size" type="number" label={t('supervision:draw.size')} min={1} max={50} />
        <TextField
          name="seed"
          label={t('supervision:draw.seed')}
          hint={t('supervision:draw.seedHint')}
          optional
        />
      </Form>
    </Dialog>
  );
}
