import { useTranslation } from 'react-i18next';
import type { Colleague } from '@shared/api/types/case';
import { Form } from '@shared/forms/form';
import { SelectField } from '@shared/forms/select-field';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { today } from '@shared/i18n/format';
import { useTermOptions } from '@shared/ui/code';
import { Dialog } from '@shared/ui/dialog';
import { notify } from '@shared/ui/notice-store';
import { AREA_KINDS, areaSchema, useAddArea } from './areas';

const HALF = 50;

export function AreaDialog({ managers, onClose }: { managers: Colleague[]; onClose: () => void }) {
  const { t } = useTranslation();
  const terms = useTermOptions();
  const draft = useDraftForm({
    name: 'team.area',
    schema: areaSchema,
    defaultValues: {
      colleague: '',
      kind: 'MUNICIPALITY',
      area: '',
      share: HALF,
      validFrom: today(),
      validUntil: '',
    },
    submit: useAddArea(),
    onDone: () => {
      notify({ tone: 'success', title: t('team:area.saved') });
      onClose();
    },
  });
  return (
    <Dialog title={t('team:area.add')} onClose={onClose}>
      <Form draft={draft} submitLabel={t('team:area.save')} onCancel={onClose}>
        <SelectField
          name="colleague"
          label={t('team:area.who')}
          options={managers.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectField name="kind" label={t('team:area.kind')} options={terms('areaKind', AREA_KINDS)} />
        <TextField name="area" label={t('team:area.key')} hint={t('team:area.keyHint')} optional />
        <TextField name="share" type="number" label={t('team:area.share')} min={1} max={100} />
        <div className="kim-field-row">
          <TextField name="validFrom" type="date" label={t('team:area.from')} />
          <TextField name="validUntil" type="date" label={t('team:area.until')} optional />
        </div>
      </Form>
    </Dialog>
  );
}
