import { useTranslation } from 'react-i18next';
import type { Meeting } from '@shared/api/types/steering';
import { RadioGroup } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { SelectField } from '@shared/forms/select-field';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { Dialog } from '@shared/ui/dialog';
import { agendaSchema, useAddAgendaItem, useOpenThemes } from './add-agenda-item';

const KINDS = ['INFORMATION', 'BERATUNG', 'BESCHLUSS'] as const;

export function AgendaItemDialog({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const { t } = useTranslation();
  const themes = useOpenThemes().data ?? [];
  const draft = useDraftForm({
    name: `meeting.${meeting.id}.agenda`,
    schema: agendaSchema,
    defaultValues: { title: '', kind: '', themeId: '', presenter: '' },
    submit: useAddAgendaItem(meeting),
    onDone: onClose,
  });
  return (
    <Dialog title={t('meetings:addItem')} onClose={onClose}>
      <Form draft={draft} submitLabel={t('meetings:addItem')} onCancel={onClose}>
        <TextField name="title" label={t('meetings:itemTitle')} />
        <RadioGroup
          name="kind"
          label={t('meetings:itemKind')}
          options={KINDS.map((value) => ({ value, label: t(`meetings:kind.${value}`) }))}
        />
        <SelectField
          name="themeId"
          label={t('meetings:theme')}
          hint={t('meetings:themeHint')}
          placeholder={t('meetings:noTheme')}
          options={themes.map(({ id, title }) => ({ value: id, label: title }))}
          optional
        />
        <TextField
          name="presenter"
          label={t('meetings:presenter')}
          hint={t('meetings:presenterHint')}
          optional
        />
      </Form>
    </Dialog>
  );
}
