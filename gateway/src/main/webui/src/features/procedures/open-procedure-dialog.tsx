import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RadioGroup } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { today } from '@shared/i18n/format';
import { useHasRole } from '@shared/session/me';
import { useCodeOptions } from '@shared/ui/code';
import { Dialog } from '@shared/ui/dialog';
import { openingSchema, useOpenProcedure } from './open-procedure';

const OF_ABH = ['P25B', 'P25A', 'P104C'] as const;
const OF_EBH = ['P10_STAG'] as const;

interface Props {
  handoverId?: string;
  /** What the handover asks for, to preselect the kind. */
  purpose?: string;
  onClose: () => void;
}

export function OpenProcedureDialog({ handoverId, purpose, onClose }: Props) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const navigate = useNavigate();
  const isAbh = useHasRole('residence-officer');
  const isEbh = useHasRole('naturalisation-officer');
  const kinds = [...(isAbh ? OF_ABH : []), ...(isEbh ? OF_EBH : [])];
  const draft = useDraftForm({
    name: `procedure.new.${handoverId ?? 'direct'}`,
    schema: openingSchema,
    defaultValues: { kind: usualKind(purpose, kinds), appliedOn: today() },
    submit: useOpenProcedure(handoverId),
    onDone: ({ id }) => void navigate({ to: '/procedures/$procedureId', params: { procedureId: id } }),
  });
  return (
    <Dialog title={t('procedures:open')} onClose={onClose}>
      <p className="kern-body kern-body--small">
        {t(handoverId ? 'procedures:openOnHandover' : 'procedures:openDirect')}
      </p>
      <Form draft={draft} submitLabel={t('procedures:open')} onCancel={onClose}>
        <RadioGroup name="kind" label={t('procedures:whichKind')} options={options('procedureKind', kinds)} />
        <TextField name="appliedOn" type="date" label={t('procedures:appliedOn')} max={today()} />
      </Form>
    </Dialog>
  );
}

function usualKind(purpose: string | undefined, kinds: string[]): string {
  if (kinds.length === 1) return kinds[0] ?? '';
  return purpose === 'RESIDENCE_PERSPECTIVE' && kinds.includes('P25B') ? 'P25B' : '';
}
