import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@shared/api/types/case';
import { CODES } from '@shared/api/types/codes';
import type { HistoryKind, PersonHistoryEntry } from '@shared/api/types/person';
import { CheckboxGroup } from '@shared/forms/choice-fields';
import { ComboboxField } from '@shared/forms/combobox-field';
import { Form } from '@shared/forms/form';
import { SelectField } from '@shared/forms/select-field';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { today } from '@shared/i18n/format';
import { municipalityOptions } from '@shared/regional/municipality-options';
import { useCodeLabel, useCodeOptions } from '@shared/ui/code';
import { Dialog } from '@shared/ui/dialog';
import { historySchema, useRecordHistory } from './history';

interface Props {
  file: CaseFile;
  kind: HistoryKind;
  /** The entry for which this one is to stand. */
  wrong?: PersonHistoryEntry;
  onClose: () => void;
}

export function HistoryDialog({ file, kind, wrong, onClose }: Props) {
  const { t } = useTranslation();
  const draft = useDraftForm({
    name: `case.${file.id}.history.${kind}.${wrong?.id ?? 'new'}`,
    schema: historySchema,
    defaultValues: {
      code: wrong?.code ?? '',
      validFrom: wrong?.validFrom ?? '',
      validTo: wrong && kind === 'RESIDENCE_STATUS' ? (wrong.lastDay ?? '') : '',
      paragraph: wrong?.paragraph ?? '',
      conditions: wrong?.conditions ?? [],
      postalCode: wrong?.residence?.postalCode ?? '',
      city: wrong?.residence?.city ?? '',
      street: wrong?.residence?.street ?? '',
    },
    submit: useRecordHistory(file.id, kind, wrong?.id),
    onDone: onClose,
  });
  return (
    <Dialog title={t(wrong ? 'person:history.correct' : `person:history.add.${kind}`)} onClose={onClose}>
      {wrong && <p className="kern-body kern-body--small">{t('person:history.correctText')}</p>}
      <Form draft={draft} submitLabel={t('person:history.save')} onCancel={onClose}>
        <What kind={kind} />
        <TextField
          name="validFrom"
          type="date"
          label={t('person:history.validFrom')}
          hint={t('person:history.validFromHint')}
          max={today()}
        />
        {kind === 'RESIDENCE' && <AddressFields />}
        {kind === 'RESIDENCE_STATUS' && <TitleFields />}
      </Form>
    </Dialog>
  );
}

function What({ kind }: { kind: HistoryKind }) {
  const label = useCodeLabel();
  const options = useCodeOptions();
  const name = label('historyKind', kind) ?? '';
  if (kind === 'RESIDENCE')
    return <ComboboxField name="code" label={name} options={municipalityOptions([])} />;
  return (
    <SelectField
      name="code"
      label={name}
      options={
        kind === 'RECHTSKREIS'
          ? options('rechtskreis', CODES.rechtskreis)
          : options('residenceStatus', CODES.residenceStatus)
      }
    />
  );
}

function AddressFields() {
  const { t } = useTranslation();
  return (
    <>
      <TextField name="street" label={t('person:history.street')} optional />
      <div className="kim-field-row">
        <TextField name="postalCode" label={t('person:history.postalCode')} width="short" optional />
        <TextField name="city" label={t('person:history.city')} optional />
      </div>
    </>
  );
}

function TitleFields() {
  const { t } = useTranslation();
  const options = useCodeOptions();
  return (
    <>
      <TextField name="validTo" type="date" label={t('person:history.validTo')} optional />
      <TextField name="paragraph" label={t('person:history.paragraph')} optional />
      <CheckboxGroup
        name="conditions"
        label={t('person:history.conditions')}
        options={options('residenceCondition', CODES.residenceCondition)}
        optional
      />
    </>
  );
}
