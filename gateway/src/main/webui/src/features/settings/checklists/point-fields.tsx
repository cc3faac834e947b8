import { useTranslation } from 'react-i18next';
import { Checkbox } from '@shared/forms/choice-fields';
import { TextField } from '@shared/forms/text-field';
import { Button } from '@shared/ui/button';

interface Props {
  index: number;
  /** Only for a point that was never saved. */
  onRemove?: () => void;
}

/** Words, lead time, and whether the point is asked at all. */
export function PointFields({ index, onRemove }: Props) {
  const { t } = useTranslation();
  const number = index + 1;
  return (
    <li className="kim-point">
      <TextField name={`points.${index}.de`} label={t('settings:checklists.de', { number })} />
      <TextField name={`points.${index}.en`} label={t('settings:checklists.en', { number })} />
      <TextField
        name={`points.${index}.monthsBefore`}
        type="number"
        min={-3}
        max={12}
        label={t('settings:checklists.months', { number })}
        hint={t('settings:checklists.monthsHint')}
      />
      {onRemove ? (
        <div>
          <Button
            small
            variant="tertiary"
            icon="delete"
            label={t('settings:checklists.remove', { number })}
            onClick={onRemove}
          />
        </div>
      ) : (
        <Checkbox name={`points.${index}.hidden`} label={t('settings:checklists.hidden', { number })} />
      )}
    </li>
  );
}
