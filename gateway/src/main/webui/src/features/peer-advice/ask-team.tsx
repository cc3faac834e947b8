import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@shared/api/types/case';
import { CheckboxGroup } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { TextArea } from '@shared/forms/text-area';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useFormOpen } from '@shared/forms/use-form-open';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { useCodeOptions } from '@shared/ui/code';
import { notify } from '@shared/ui/notice-store';
import { TextLink } from '@shared/ui/text-link';
import { questionSchema, useAsk } from './peer-advice';

/** The way from a case to the team, without its name. */
export function AskTeam({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useFormOpen(`case.${file.id}.peer-advice`, file.mayWork);
  return (
    <Card
      title={t('peer-advice:title')}
      actions={
        file.mayWork &&
        !asking && <Button small label={t('peer-advice:ask')} onClick={() => setAsking(true)} />
      }
    >
      <p className="kern-body kern-body--small">
        {t('peer-advice:askText')} <TextLink to="/peer-advice">{t('peer-advice:toPage')}</TextLink>
      </p>
      {asking && <AskForm caseId={file.id} onClose={() => setAsking(false)} />}
    </Card>
  );
}

function AskForm({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const draft = useDraftForm({
    name: `case.${caseId}.peer-advice`,
    schema: questionSchema,
    defaultValues: { about: [] as string[], question: '' },
    submit: useAsk(caseId),
    onDone: () => {
      notify({ tone: 'success', title: t('peer-advice:asked') });
      onClose();
    },
  });
  return (
    <Form draft={draft} submitLabel={t('peer-advice:send')} onCancel={onClose}>
      <CheckboxGroup name="about" label={t('peer-advice:domains')} options={options('lifeDomain')} />
      <TextArea
        name="question"
        label={t('peer-advice:question')}
        hint={t('peer-advice:questionHint')}
        rows={5}
      />
    </Form>
  );
}
