import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CheckboxGroup } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { TextArea } from '@shared/forms/text-area';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useCodeOptions } from '@shared/ui/code';
import { Dialog } from '@shared/ui/dialog';
import { themeSchema, useCreateTheme } from './create-theme';

export function NewThemeDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const navigate = useNavigate();
  const draft = useDraftForm({
    name: 'theme.new',
    schema: themeSchema,
    defaultValues: { title: '', description: '', domains: [] as string[] },
    submit: useCreateTheme(),
    onDone: ({ id }) => void navigate({ to: '/themes/$themeId', params: { themeId: id } }),
  });
  return (
    <Dialog title={t('themes:new')} onClose={onClose}>
      <Form draft={draft} submitLabel={t('themes:create')} onCancel={onClose}>
        <TextField name="title" label={t('themes:name')} hint={t('themes:nameHint')} />
        <TextArea name="description" label={t('themes:description')} hint={t('themes:noNames')} />
        <CheckboxGroup name="domains" label={t('themes:domains')} options={options('lifeDomain')} />
      </Form>
    </Dialog>
  );
}
