import { Combobox } from '@base-ui/react/combobox';
import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { classes } from '@shared/lib/classes';
import { Icon } from '@shared/ui/icon';
import { FieldFrame } from './field-frame';
import type { Option } from './select-field';
import { useField, type FieldProps } from './use-field';

interface Props extends FieldProps {
  options: Option[];
  onChange?: (option: Option | null) => void;
}

/** Type to find: for lists that are too long for a select, e.g. the organisations of a Kreis. */
export function ComboboxField({ name, label, hint, optional, options, onChange }: Props) {
  const { t } = useTranslation();
  const { id, error, control, aria } = useField({ name, hint });
  const {
    field: { ref, value, onBlur, onChange: change },
  } = useController({ name, control });
  const selected = options.find((option) => option.value === value) ?? null;
  return (
    <FieldFrame id={id} label={label} hint={hint} optional={optional} error={error}>
      <Combobox.Root
        items={options}
        value={selected}
        onValueChange={(option) => {
          change(option?.value ?? '');
          onChange?.(option);
        }}
        isItemEqualToValue={(a, b) => a.value === b.value}
      >
        <div className="kim-combobox">
          <Combobox.Input
            id={id}
            ref={ref}
            onBlur={onBlur}
            placeholder={t('common:form.typeToFind')}
            className={classes('kern-form-input__input', error && 'kern-form-input__input--error')}
            {...aria}
          />
          <Combobox.Trigger className="kim-combobox__trigger" aria-label={t('common:form.showChoices')}>
            <Icon name="arrow-down" />
          </Combobox.Trigger>
        </div>
        <Combobox.Portal>
          <Combobox.Positioner className="kim-popup-layer" sideOffset={4}>
            <Combobox.Popup className="kim-popup kim-combobox__popup">
              <Combobox.Empty className="kim-combobox__empty">{t('common:form.nothingFound')}</Combobox.Empty>
              <Combobox.List>
                {(option: Option) => (
                  <Combobox.Item key={option.value} value={option} className="kim-menu__item">
                    <span>
                      {option.label}
                      {option.hint && <span className="kim-muted kim-block">{option.hint}</span>}
                    </span>
                  </Combobox.Item>
                )}
              </Combobox.List>
            </Combobox.Popup>
          </Combobox.Positioner>
        </Combobox.Portal>
      </Combobox.Root>
    </FieldFrame>
  );
}
