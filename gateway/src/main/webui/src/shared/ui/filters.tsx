import { Children, useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { Folded } from './folded';

interface FilterSelectProps {
  label: string;
  value: string | undefined;
  options: { value: string; label: string }[];
  /** Text of "no filter". */
  all?: string;
  onChange: (value: string | undefined) => void;
}

export function FilterSelect({ label, value, options, all, onChange }: FilterSelectProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="kim-filter">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={(event) => onChange(event.target.value || undefined)}>
        <option value="">{all ?? t('common:list.all')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

interface FilterDateProps {
  label: string;
  value: string | undefined;
  onChange: (day: string | undefined) => void;
}

export function FilterDate({ label, value, onChange }: FilterDateProps) {
  const id = useId();
  return (
    <div className="kim-filter">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value || undefined)}
      />
    </div>
  );
}

interface FilterSearchProps {
  label: string;
  value: string | undefined;
  onSearch: (text: string | undefined) => void;
}

/** Searches on Enter or the button, not on each letter: names are not sent half typed. May stand inside a form. */
export function FilterSearch({ label, value, onSearch }: FilterSearchProps) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState(value ?? '');
  const search = () => onSearch(text.trim() || undefined);
  return (
    <div className="kim-row kim-filter-search" role="search" aria-label={label}>
      <div className="kim-filter">
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          type="search"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            search();
          }}
        />
      </div>
      <Button icon="search" iconOnly label={t('common:action.search')} onClick={search} />
    </div>
  );
}

const FEW = 2;

/** More than a few fold into one line on a phone, so that the list itself is on the first screen. */
export function FilterBar({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const bar = <div className="kim-filter-bar">{children}</div>;
  return Children.toArray(children).length > FEW ? (
    <Folded line={t('common:list.filter')}>{bar}</Folded>
  ) : (
    bar
  );
}
