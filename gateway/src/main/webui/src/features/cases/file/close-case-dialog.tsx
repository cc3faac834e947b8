import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@shared/api/types/case';
import { CODES } from '@shared/api/types/codes';
import { Checkbox, RadioGroup } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { TextArea } from '@shared/forms/text-area';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useCodeOptions } from '@shared/ui/code';
import { Dialog } from '@shared/ui/dialog';
import { notify } from '@shared/ui/notice-store';
import { BeforeAfter } from '../assessments/before-after';
import { useCaseNow } from '../get-case';
import { closingSchema, useCloseCase } from './change-phase';

export function CloseCaseDialog({ file, onClose }: { file: CaseFile; onClose: () => void }) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  // "Ziele erreicht" is the end of the Regelkreis, so it is open only from its last step.
  const reasons = CODES.closingReason.filter(
    (reason) => reason !== 'GOALS_REACHED' || file.phase === 'ABSCHLUSS',
  );
  const draft = useDraftForm({
    name: `case.${file.id}.close`,
    schema: closingSchema,
    ...useCaseNow(file, { reason: '', confirmedByCaseManager: false, confirmedByPerson: false, note: '' }),
    submit: useCloseCase(file),
    onDone: () => {
      notify({ tone: 'success', title: t('cases:close.done', { number: file.number }) });
      onClose();
    },
  });
  return (
    <Dialog title={t('cases:close.title')} onClose={onClose}>
      <p className="kern-body kern-body--small">
        {t('cases:close.text', { name: `${file.person.givenName} ${file.person.familyName}` })}
      </p>
      <BeforeAfter caseId={file.id} />
      <Form draft={draft} submitLabel={t('cases:close.action')} onCancel={onClose}>
        <RadioGroup
          name="reason"
          label={t('cases:close.reason')}
          options={options('closingReason', reasons)}
        />
        <Checkbox name="confirmedByCaseManager" label={t('cases:close.byCaseManager')} />
        <Checkbox
          name="confirmedByPerson"
          label={t('cases:close.byPerson')}
          hint={t('cases:close.byPersonHint')}
        />
        <TextArea name="note" label={t('cases:close.note')} optional />
      </Form>
    </Dialog>
  );
}
