import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@shared/api/types/case';
import type { PersonDuplicate } from '@shared/api/types/person';
import { Checkbox } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { Dialog } from '@shared/ui/dialog';
import { notify } from '@shared/ui/notice-store';
import { mergeSchema, useMerge } from './merge';

interface Props {
  file: CaseFile;
  other: PersonDuplicate;
  onClose: () => void;
}

/** Says what happens to both cases before it does. */
export function MergeDialog({ file, other, onClose }: Props) {
  const { t } = useTranslation();
  const numbers = { survivor: file.number, given: other.caseNumber };
  const draft = useDraftForm({
    name: `case.${file.id}.merge.${other.caseId}`,
    schema: mergeSchema,
    defaultValues: { samePerson: false },
    submit: useMerge(file, other),
    onDone: () => {
      notify({ tone: 'success', title: t('person:merge.done', numbers) });
      onClose();
    },
  });
  return (
    <Dialog title={t('person:merge.title')} onClose={onClose}>
      <ul className="kern-body">
        <li>{t('person:merge.goesOn', numbers)}</li>
        <li>{t('person:merge.givenUp', numbers)}</li>
        <li>{t('person:merge.undoable')}</li>
      </ul>
      <Form draft={draft} submitLabel={t('person:merge.action')} onCancel={onClose}>
        <Checkbox
          name="samePerson"
          label={t('person:merge.samePerson')}
          hint={t('person:merge.samePersonHint')}
        />
      </Form>
    </Dialog>
  );
}
