import { useTranslation } from 'react-i18next';
import type { Colleague } from '@shared/api/types/case';
import { CheckboxGroup } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useTermOptions } from '@shared/ui/code';
import { Dialog } from '@shared/ui/dialog';
import { notify } from '@shared/ui/notice-store';
import { languagesSchema, languagesToChoose, useLanguagesNow, useSaveLanguages } from './languages';

/** Languages that somebody chooses to name; none is as good an answer as five. */
export function LanguagesDialog({ colleague, onClose }: { colleague: Colleague; onClose: () => void }) {
  const { t } = useTranslation();
  const terms = useTermOptions();
  const stored = useLanguagesNow(colleague);
  const draft = useDraftForm({
    name: `team.languages.${colleague.id}`,
    schema: languagesSchema,
    defaultValues: { languages: colleague.languages },
    version: colleague.languagesVersion,
    stored,
    submit: useSaveLanguages(colleague),
    onDone: () => {
      notify({ tone: 'success', title: t('team:speaks.saved') });
      onClose();
    },
  });
  return (
    <Dialog title={t('team:speaks.changeOf', { name: colleague.name })} onClose={onClose}>
      <Form draft={draft} submitLabel={t('team:speaks.save')} onCancel={onClose}>
        <CheckboxGroup
          name="languages"
          label={t('team:speaks.choose')}
          hint={t('team:speaks.text')}
          options={terms('language', languagesToChoose(colleague))}
        />
      </Form>
    </Dialog>
  );
}
