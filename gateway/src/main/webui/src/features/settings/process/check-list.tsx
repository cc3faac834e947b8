import { useId } from 'react';

interface Props<V extends string> {
  label: string;
  options: { value: V; label: string }[];
  chosen: readonly V[];
  onChange: (chosen: V[]) => void;
}

/** Check boxes outside a form with a schema. */
export function CheckList<V extends string>({ label, options, chosen, onChange }: Props<V>) {
  const id = useId();
  return (
    <fieldset className="kim-check-set">
      <legend>{label}</legend>
      <div className="kim-check-list">
        {options.map((option) => (
          <div key={option.value} className="kern-form-check">
            <input
              id={`${id}-${option.value}`}
              type="checkbox"
              className="kern-form-check__checkbox"
              checked={chosen.includes(option.value)}
              onChange={(event) =>
                onChange(
                  event.target.checked
                    ? [...chosen, option.value]
                    : chosen.filter((value) => value !== option.value),
                )
              }
            />
            <label className="kern-label" htmlFor={`${id}-${option.value}`}>
              {option.label}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
