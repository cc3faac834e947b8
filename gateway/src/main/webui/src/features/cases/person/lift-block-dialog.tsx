import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@shared/api/types/case';
import type { AddressBlocks } from '@shared/api/types/person';
import { Form } from '@shared/forms/form';
import { TextArea } from '@shared/forms/text-area';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { Dialog } from '@shared/ui/dialog';
import { liftSchema, useLiftBlock, useBlocksNow } from './block';

interface Props {
  file: CaseFile;
  blocks: AddressBlocks;
  onClose: () => void;
}

export function LiftBlockDialog({ file, blocks, onClose }: Props) {
  const { t } = useTranslation();
  const draft = useDraftForm({
    name: `case.${file.id}.block-lift`,
    schema: liftSchema,
    ...useBlocksNow(file.id, blocks),
    submit: useLiftBlock(file.id),
    onDone: onClose,
  });
  return (
    <Dialog title={t('person:block.lift')} onClose={onClose}>
      <p className="kern-body kern-body--small">{t('person:block.liftMeans')}</p>
      <Form draft={draft} submitLabel={t('person:block.lift')} onCancel={onClose}>
        <TextArea name="reason" label={t('person:block.liftReason')} rows={2} />
      </Form>
    </Dialog>
  );
}
