import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@shared/api/types/case';
import { Checkbox, RadioGroup } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { SelectField } from '@shared/forms/select-field';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { today } from '@shared/i18n/format';
import { useSiteOptions } from '@shared/lib/use-sites';
import { Card } from '@shared/ui/card';
import { notify } from '@shared/ui/notice-store';
import { appointmentSchema, usePlanAppointment } from './appointments';
import { SlotChoice } from './slot-choice';

const USUAL_MINUTES = 45;
const PLACES = ['SITE', 'HOME', 'BODY', 'PHONE', 'ONLINE'] as const;

export function AppointmentForm({ file, onClose }: { file: CaseFile; onClose: () => void }) {
  const { t } = useTranslation();
  const draft = useDraftForm({
    name: `case.${file.id}.appointment`,
    schema: appointmentSchema,
    defaultValues: {
      day: '',
      time: '',
      minutes: USUAL_MINUTES,
      place: '',
      siteId: '',
      slot: '',
      address: '',
      subject: '',
      withWhom: '',
      language: file.person.languages?.[0] ?? 'de',
      interpreterNeeded: file.person.interpreterNeeded,
      remind: true,
    },
    submit: usePlanAppointment(file.id),
    onDone: () => {
      notify({ tone: 'success', title: t('appointments:saved') });
      onClose();
    },
  });
  const place = draft.form.watch('place');
  const sites = useSiteOptions();
  return (
    <Card title={t('appointments:add')}>
      <Form draft={draft} submitLabel={t('appointments:save')} onCancel={onClose}>
        <TextField name="subject" label={t('appointments:subject')} />
        <div className="kim-field-row">
          <TextField name="day" type="date" label={t('appointments:day')} min={today()} />
          <TextField name="time" type="time" label={t('appointments:time')} width="short" />
          <TextField
            name="minutes"
            type="number"
            label={t('appointments:minutes')}
            min={5}
            max={600}
            step={5}
          />
        </div>
        <RadioGroup
          name="place"
          label={t('appointments:place')}
          options={PLACES.map((value) => ({ value, label: t(`appointments:places.${value}`) }))}
        />
        {place === 'SITE' && (
          <>
            <SelectField name="siteId" label={t('appointments:site')} options={sites} optional />
            <SlotChoice ags={file.municipality?.ags} language={file.person.languages?.[0]} />
          </>
        )}
        <TextField name="address" label={t('appointments:address')} optional />
        <TextField
          name="withWhom"
          label={t('appointments:withWhom')}
          hint={t('appointments:withWhomHint')}
          optional
        />
        <Checkbox name="interpreterNeeded" label={t('appointments:interpreter')} />
        <Checkbox name="remind" label={t('appointments:remind')} hint={t('appointments:remindHint')} />
      </Form>
    </Card>
  );
}
