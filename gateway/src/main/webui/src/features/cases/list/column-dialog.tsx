import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@shared/ui/button';
import { Dialog } from '@shared/ui/dialog';
import { COLUMNS, type ColumnId } from './columns';

interface Props {
  shown: readonly ColumnId[];
  onChange: (shown: ColumnId[]) => void;
  onClose: () => void;
}

/** Which columns the list shows; what is ticked takes effect at once. */
export function ColumnDialog({ shown, onChange, onClose }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const toggle = (column: ColumnId) =>
    onChange(COLUMNS.filter((one) => (one === column ? !shown.includes(one) : shown.includes(one))));
  return (
    <Dialog
      title={t('case-list:columns')}
      onClose={onClose}
      footer={<Button variant="primary" label={t('common:action.close')} onClick={onClose} />}
    >
      <fieldset className="kern-fieldset">
        <legend className="kern-sr-only">{t('case-list:columns')}</legend>
        {COLUMNS.map((column) => (
          <div key={column} className="kern-form-check">
            <input
              id={`${id}-${column}`}
              type="checkbox"
              className="kern-form-check__checkbox"
              checked={shown.includes(column)}
              onChange={() => toggle(column)}
            />
            <label className="kern-label" htmlFor={`${id}-${column}`}>
              {t(`cases:columnName.${column}`)}
            </label>
          </div>
        ))}
      </fieldset>
    </Dialog>
  );
}
