import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { Colleague } from '@shared/api/types/case';
import type { TeamArea } from '@shared/api/types/team';
import { Form } from '@shared/forms/form';
import { SelectField } from '@shared/forms/select-field';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useStoredIn } from '@shared/forms/use-stored';
import { today } from '@shared/i18n/format';
import { useTermOptions } from '@shared/ui/code';
import { Dialog } from '@shared/ui/dialog';
import { notify } from '@shared/ui/notice-store';
import { AREA_KINDS, areaSchema, useAddArea, useChangeArea } from './areas';

const HALF = 50;
const NONE = { id: '', version: 0 } as TeamArea;

interface Props {
  managers: Colleague[];
  /** What is changed; without it a new one is entered. */
  area?: TeamArea;
  onClose: () => void;
}

export function AreaDialog({ managers, area, onClose }: Props) {
  const { t } = useTranslation();
  const terms = useTermOptions();
  const add = useAddArea();
  const change = useChangeArea(area);
  const { stored } = useStoredIn('/team/areas', area ?? NONE, valuesOf, 'team');
  const draft = useDraftForm({
    name: area ? `team.area.${area.id}` : 'team.area',
    schema: areaSchema,
    defaultValues: valuesOf(area),
    version: area?.version,
    stored: area && stored,
    submit: area ? change : add,
    onDone: () => {
      notify({ tone: 'success', title: t('team:area.saved') });
      onClose();
    },
  });
  return (
    <Dialog title={t(area ? 'team:area.change' : 'team:area.add')} onClose={onClose}>
      <Form draft={draft} submitLabel={t('team:area.save')} onCancel={onClose}>
        <SelectField
          name="colleague"
          label={t('team:area.who')}
          options={
            area
              ? [{ value: area.colleague, label: area.name }]
              : managers.map(({ id, name }) => ({ value: id, label: name }))
          }
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

function valuesOf(area?: TeamArea): z.input<typeof areaSchema> {
  return {
    colleague: area?.colleague ?? '',
    kind: area?.kind ?? 'MUNICIPALITY',
    area: area?.area ?? '',
    share: area?.share ?? HALF,
    validFrom: area?.validFrom ?? today(),
    validUntil: area?.validUntil ?? '',
  };
}
