import { useTranslation } from 'react-i18next';
import type { Appointment } from '@shared/api/types/plan';
import { RadioGroup } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { SelectField } from '@shared/forms/select-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { formatDateTime } from '@shared/i18n/format';
import { INTERPRETED } from '@shared/lib/interpreted-languages';
import { useCodeOptions, useTermOptions } from '@shared/ui/code';
import { Dialog } from '@shared/ui/dialog';
import { notify } from '@shared/ui/notice-store';
import { useAskInterpreter, wishSchema } from './interpreting';

const MODES: Record<Appointment['place'], string> = {
  SITE: 'ON_SITE',
  HOME: 'ON_SITE',
  BODY: 'ON_SITE',
  PHONE: 'PHONE',
  ONLINE: 'VIDEO',
};

/** Asks the Sprachmittlerpool for an appointment; it learns neither the case nor the person. */
export function AskInterpreterDialog({
  appointment,
  onClose,
}: {
  appointment: Appointment;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const languages = useTermOptions()('language', INTERPRETED);
  const { id, caseId, startsAt, language, place } = appointment;
  const draft = useDraftForm({
    name: `appointment.${id}.interpreter`,
    schema: wishSchema,
    defaultValues: { language: language ?? '', genderWish: 'ANY', mode: MODES[place], topic: 'COUNSELLING' },
    submit: useAskInterpreter(caseId, id),
    onDone: () => {
      notify({ tone: 'success', title: t('appointments:interpreterAsked') });
      onClose();
    },
  });
  return (
    <Dialog title={t('appointments:askInterpreter')} onClose={onClose}>
      <p className="kern-body kern-body--small">{formatDateTime(startsAt)}</p>
      <p className="kim-muted">{t('appointments:interpreterPrivacy')}</p>
      <Form draft={draft} submitLabel={t('appointments:sendInterpreter')} onCancel={onClose}>
        <SelectField name="language" label={t('appointments:interpreterLanguage')} options={languages} />
        <RadioGroup
          name="genderWish"
          label={t('appointments:interpreterGender')}
          options={options('genderWish')}
        />
        <RadioGroup
          name="mode"
          label={t('appointments:interpreterMode')}
          options={options('interpretingMode')}
        />
        <SelectField
          name="topic"
          label={t('appointments:interpreterTopic')}
          options={options('interpretingTopic')}
        />
      </Form>
    </Dialog>
  );
}
