import { classes } from '@shared/lib/classes';
import { FieldError, GroupFrame } from './field-frame';
import type { Option } from './select-field';
import { useField, type FieldProps } from './use-field';

interface GroupProps extends FieldProps {
  options: Option[];
}

export function RadioGroup(props: GroupProps) {
  return <Group {...props} type="radio" />;
}

export function CheckboxGroup(props: GroupProps) {
  return <Group {...props} type="checkbox" />;
}

function Group({ name, label, hint, optional, options, type }: GroupProps & { type: 'radio' | 'checkbox' }) {
  const { id, error, register } = useField({ name, hint });
  const input = classes(`kern-form-check__${type}`, error && `kern-form-check__${type}--error`);
  return (
    <GroupFrame
      id={id}
      label={label}
      hint={hint}
      optional={optional}
      error={error}
      many={type === 'checkbox' && options.length > 5}
    >
      {options.map((option) => {
        const optionId = `${id}-${option.value}`;
        return (
          <div key={option.value} className="kern-form-check">
            <input
              id={optionId}
              type={type}
              value={option.value}
              className={input}
              aria-describedby={option.hint && `${optionId}-hint`}
              {...register(name)}
            />
            <label className="kern-label" htmlFor={optionId}>
              {option.label}
              {option.hint && (
                <span id={`${optionId}-hint`} className="kim-muted kim-block">
                  {option.hint}
                </span>
              )}
            </label>
          </div>
        );
      })}
    </GroupFrame>
  );
}

/** One statement that is agreed to or not. */
export function Checkbox({ name, label, hint }: FieldProps) {
  const { id, error, register, aria } = useField({ name, hint });
  return (
    <div className={classes('kim-checkbox', error && 'kern-form-input--error')}>
      <div className={classes('kern-form-check', error && 'kern-form-check--error')}>
        <input
          id={id}
          type="checkbox"
          className={classes('kern-form-check__checkbox', error && 'kern-form-check__checkbox--error')}
          {...aria}
          {...register(name)}
        />
        <label className="kern-label" htmlFor={id}>
          {label}
        </label>
      </div>
      {hint && (
        <div className="kern-hint kim-checkbox__hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <FieldError id={id} error={error} />
    </div>
  );
}
