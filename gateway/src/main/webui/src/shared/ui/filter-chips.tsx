import { useTranslation } from 'react-i18next';
import { Icon } from './icon';

export interface Chip {
  id: string;
  label: string;
  onRemove: () => void;
}

/** What the list is narrowed by; each one can be taken away. */
export function FilterChips({ chips }: { chips: Chip[] }) {
  const { t } = useTranslation();
  if (chips.length === 0) return null;
  return (
    <ul className="kim-chips" aria-label={t('common:list.filters')}>
      {chips.map(({ id, label, onRemove }) => (
        <li key={id}>
          <button type="button" className="kim-chip" onClick={onRemove}>
            <span className="kern-sr-only">{t('common:list.removeFilter')}: </span>
            {label}
            <Icon name="close" size="small" />
          </button>
        </li>
      ))}
    </ul>
  );
}
