import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChecklistItem, Procedure } from '@shared/api/types/abh';
import { inLanguage } from '@shared/i18n/in-language';
import { Button } from '@shared/ui/button';
import { RelativeTime } from '@shared/ui/relative-time';
import { CheckForm } from './check-form';
import { CheckState } from './check-state';
import { useProofLabel } from './use-rules';

interface Props {
  procedure: Procedure;
  item: ChecklistItem;
  number: number;
  editing: boolean;
  /** Absent where the checklist may only be read. */
  onEdit?: (on: boolean) => void;
}

export function ChecklistEntry({ procedure, item, number, editing, onEdit }: Props) {
  const { t } = useTranslation();
  const title = inLanguage(item.titleDe, item.titleEn);
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    // The form is gone: whoever works by keyboard goes on where it was opened.
    if (wasEditing.current && !editing) button.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  return (
    <li className="kern-task-list__item kim-check">
      <div className="kern-task-list__content-wrapper">
        <span className="kim-check__number" aria-hidden="true">
          {number}
        </span>
        <div className="kim-check__what">
          <h2 className="kern-task-list__title kim-check__title">{title}</h2>
          <p className="kim-muted">{item.paragraph}</p>
          {item.threshold && (
            <p>
              <span className="kim-muted">{t('procedures:threshold')}</span>{' '}
              {inLanguage(item.threshold, item.thresholdEn)}
            </p>
          )}
          <Found item={item} />
        </div>
      </div>
      <div className="kern-task-list__status kim-check__status">
        <CheckState state={item.state} />
        {onEdit && !editing && (
          <Button
            ref={button}
            small
            icon="edit"
            label={t('procedures:checkItem')}
            aria-label={t('procedures:checkNamed', { title })}
            onClick={() => onEdit(true)}
          />
        )}
      </div>
      {editing && onEdit && (
        <CheckForm key={item.code} procedure={procedure} item={item} onClose={() => onEdit(false)} />
      )}
    </li>
  );
}

/** What was found, on which documents, by whom and when. */
function Found({ item }: { item: ChecklistItem }) {
  const { t } = useTranslation();
  const proof = useProofLabel();
  if (!item.checkedAt) return null;
  return (
    <>
      {item.waived && <p>{t('procedures:waived')}</p>}
      {item.proofsPresented.length > 0 && (
        <p>
          <span className="kim-muted">{t('procedures:presented')}</span>{' '}
          {item.proofsPresented.map(proof).join(', ')}
        </p>
      )}
      {item.note && <p className="kim-p kim-check__note">{item.note}</p>}
      <p className="kim-muted">
        {t('procedures:checkedBy', { name: item.checkedBy })} <RelativeTime value={item.checkedAt} />
      </p>
    </>
  );
}
