import { useId } from 'react';

interface Props {
  label: string;
  value: string;
  /** Word for no choice; without it there always is one. */
  any?: string;
  options: { value: string; label: string; lang?: string }[];
  onChange: (value: string) => void;
}

/** A labelled choice in the language of the page. */
export function Choice({ label, value, any, options, onChange }: Props) {
  const id = useId();
  return (
    <p className="kim-row">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="kim-select" value={value} onChange={(event) => onChange(event.target.value)}>
        {any !== undefined && <option value="">{any}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
  );
}
