import { useTranslation } from 'react-i18next';
import { useCaseManagers } from '@shared/api/colleagues';
import type { CaseFile, Colleague } from '@shared/api/types/case';
import { RadioGroup } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { Dialog } from '@shared/ui/dialog';
import { notify } from '@shared/ui/notice-store';
import { QueryView } from '@shared/ui/query-view';
import { useCaseNow } from '../get-case';
import { assignSchema, useAssignCase } from './assign-case';

interface Props {
  file: CaseFile;
  onClose: () => void;
}

export function AssignDialog({ file, onClose }: Props) {
  const { t } = useTranslation();
  const managers = useCaseManagers();
  return (
    <Dialog title={t('cases:assign.title')} onClose={onClose}>
      <p className="kern-body kern-body--small">{t('cases:assign.text', { name: file.responsibleName })}</p>
      <QueryView query={managers} failed={t('cases:failed')}>
        {(known) => <AssignForm file={file} managers={known} onClose={onClose} />}
      </QueryView>
    </Dialog>
  );
}

function AssignForm({ file, managers, onClose }: Props & { managers: Colleague[] }) {
  const { t } = useTranslation();
  const draft = useDraftForm({
    name: `case.${file.id}.assign`,
    schema: assignSchema,
    ...useCaseNow(file, { responsible: '' }),
    submit: useAssignCase(file),
    onDone: ({ undo }) => {
      notify({ tone: 'success', title: t('cases:assign.done'), undo });
      onClose();
    },
  });
  const others = managers.filter(({ id }) => id !== file.responsible);
  return (
    <Form draft={draft} submitLabel={t('cases:assign.action')} onCancel={onClose}>
      <RadioGroup
        name="responsible"
        label={t('cases:assign.to')}
        options={others.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Form>
  );
}
