import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { Colleague } from '@shared/api/types/case';
import type { Absence } from '@shared/api/types/team';
import { Form } from '@shared/forms/form';
import { SelectField } from '@shared/forms/select-field';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useStoredIn } from '@shared/forms/use-stored';
import { today } from '@shared/i18n/format';
import { useHasRole, useMe } from '@shared/session/me';
import { useTermOptions } from '@shared/ui/code';
import { Dialog } from '@shared/ui/dialog';
import { notify } from '@shared/ui/notice-store';
import { ABSENCE_KINDS, absenceSchema, useSaveAbsence } from './absences';

interface Props {
  managers: Colleague[];
  /** The absence to change; none for a new one. */
  absence?: Absence;
  onClose: () => void;
}

/** Days and Vertretung; the kind never asks for a reason of health. */
export function AbsenceDialog({ managers, absence, onClose }: Props) {
  const { t } = useTranslation();
  const terms = useTermOptions();
  const me = useMe().sub;
  const forAll = useHasRole('coordinator');
  const people = managers.map(({ id, name }) => ({ value: id, label: name }));
  const blank = {
    absent: forAll ? '' : me,
    kind: 'LEAVE',
    from: today(),
    until: today(),
    version: 0,
  } as Absence;
  const { stored } = useStoredIn('/team/absences', absence ?? blank, valuesOf, 'team');
  const draft = useDraftForm({
    name: `team.absence${absence ? `.${absence.id}` : ''}`,
    schema: absenceSchema,
    defaultValues: valuesOf(absence ?? blank),
    version: absence?.version,
    stored: absence && stored,
    shown: (_, value) => people.find((one) => one.value === value)?.label,
    submit: useSaveAbsence(absence),
    onDone: () => {
      notify({ tone: 'success', title: t('team:absence.saved') });
      onClose();
    },
  });
  return (
    <Dialog title={t(absence ? 'team:absence.change' : 'team:absence.add')} onClose={onClose}>
      <Form draft={draft} submitLabel={t('team:absence.save')} onCancel={onClose}>
        {forAll && !absence && <SelectField name="absent" label={t('team:absence.who')} options={people} />}
        <SelectField
          name="kind"
          label={t('team:absence.kind')}
          hint={t('team:absence.kindHint')}
          options={terms('absenceKind', ABSENCE_KINDS)}
        />
        <div className="kim-field-row">
          <TextField name="from" type="date" label={t('team:absence.from')} />
          <TextField name="until" type="date" label={t('team:absence.until')} />
        </div>
        <SelectField
          name="substitute"
          label={t('team:absence.substitute')}
          hint={t('team:absence.substituteHint')}
          options={people.filter(({ value }) => value !== (absence?.absent ?? (forAll ? '' : me)))}
          optional
        />
      </Form>
    </Dialog>
  );
}

function valuesOf({ absent, kind, from, until, substitute }: Absence): z.input<typeof absenceSchema> {
  return { absent, kind: kind ?? 'OTHER', from, until, substitute: substitute ?? '' };
}
