import { useTranslation } from 'react-i18next';
import type { CaseFile, CasePhase } from '@shared/api/types/case';
import { Form } from '@shared/forms/form';
import { TextArea } from '@shared/forms/text-area';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { Dialog } from '@shared/ui/dialog';
import { useCaseNow } from '../get-case';
import { phaseSchema, useChangePhase } from './change-phase';

interface Props {
  file: CaseFile;
  phase: CasePhase;
  onClose: () => void;
}

/** Ruhend, Verwiesen, Abgebrochen: the file says why. */
export function SidePhaseDialog({ file, phase, onClose }: Props) {
  const { t } = useTranslation();
  const { mutateAsync } = useChangePhase(file);
  const draft = useDraftForm({
    name: `case.${file.id}.phase.${phase}`,
    schema: phaseSchema,
    ...useCaseNow(file, { reason: '' }),
    submit: ({ reason }, _, version) => mutateAsync({ phase, reason, version }),
    onDone: onClose,
  });
  return (
    <Dialog title={t(`cases:sidePhase.${phase}.title`)} onClose={onClose}>
      <p className="kern-body kern-body--small">{t(`cases:sidePhase.${phase}.text`)}</p>
      <Form draft={draft} submitLabel={t(`cases:sidePhase.${phase}.action`)} onCancel={onClose}>
        <TextArea name="reason" label={t('cases:sidePhase.reason')} />
      </Form>
    </Dialog>
  );
}
