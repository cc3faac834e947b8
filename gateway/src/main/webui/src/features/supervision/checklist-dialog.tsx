import { useTranslation } from 'react-i18next';
import type { Checklist } from '@shared/api/types/team';
import { Form } from '@shared/forms/form';
import { TextArea } from '@shared/forms/text-area';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { Dialog } from '@shared/ui/dialog';
import { notify } from '@shared/ui/notice-store';
import { checklistSchema, linesOf, useSaveChecklist } from './reviews';

/** Own points of the KI, one a line. */
export function ChecklistDialog({ checklist, onClose }: { checklist: Checklist; onClose: () => void }) {
  const { t } = useTranslation();
  const { stored, submit } = useSaveChecklist(checklist);
  const draft = useDraftForm({
    name: 'supervision.checklist',
    schema: checklistSchema,
    defaultValues: linesOf(checklist),
    version: checklist.version,
    stored,
    submit,
    onDone: () => {
      notify({ tone: 'success', title: t('supervision:checklist.saved') });
      onClose();
    },
  });
  return (
    <Dialog title={t('supervision:checklist.title')} onClose={onClose}>
      <Form draft={draft} submitLabel={t('supervision:checklist.save')} onCancel={onClose}>
        <TextArea
          name="lines"
          label={t('supervision:checklist.lines')}
          hint={t('supervision:checklist.hint')}
          rows={10}
          optional
        />
      </Form>
    </Dialog>
  );
}
