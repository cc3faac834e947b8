import { useOrganisations } from '@shared/lib/use-organisations';
import { useCodeLabel } from '@shared/ui/code';
import { ComboboxField } from './combobox-field';
import type { FieldProps } from './use-field';

/** Chooses one organisation of the directory. */
export function OrganisationField(props: FieldProps) {
  const label = useCodeLabel();
  const { data } = useOrganisations();
  const options = (data?.items ?? [])
    .filter(({ active }) => active)
    .map(({ id, name, type }) => ({ value: id, label: name, hint: label('organisationType', type) }));
  return <ComboboxField {...props} options={options} />;
}
