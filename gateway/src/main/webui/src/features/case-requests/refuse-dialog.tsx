import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { CaseFile, CaseRequest } from '@shared/api/types/case';
import { Form } from '@shared/forms/form';
import { TextArea } from '@shared/forms/text-area';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { oneOf, useStepOn } from '@shared/forms/use-stored';
import { optionalText } from '@shared/forms/validation';
import { Dialog } from '@shared/ui/dialog';
import { notify } from '@shared/ui/notice-store';
import { useDecideRequest } from './case-requests';

const refusalSchema = z.object({ note: optionalText });

interface Props {
  file: CaseFile;
  request: CaseRequest;
  onClose: () => void;
}

/** Puts a request aside; the note stays in the file. */
export function RefuseDialog({ file, request, onClose }: Props) {
  const { t } = useTranslation();
  const decide = useDecideRequest(file.id);
  const draft = useDraftForm({
    name: `case.${file.id}.request.${request.id}`,
    schema: refusalSchema,
    ...useStepOn({
      fetchNow: () => oneOf(`/cases/${file.id}/requests`, request),
      record: request,
      said: { note: '' },
      state: ({ status }) => t(`case-requests:status.${status}`),
      keys: ['case-requests'],
    }),
    submit: ({ note }, _, version) => decide.mutateAsync({ request, takeUp: false, note, version }),
    onDone: () => {
      notify({ tone: 'success', title: t('case-requests:refused') });
      onClose();
    },
  });
  return (
    <Dialog title={t('case-requests:refuse')} onClose={onClose}>
      <p className="kern-body kern-body--small">{t('case-requests:refuseText')}</p>
      <Form draft={draft} submitLabel={t('case-requests:refuse')} onCancel={onClose}>
        <TextArea name="note" label={t('case-requests:note')} rows={3} optional />
      </Form>
    </Dialog>
  );
}
