import { useTranslation } from 'react-i18next';
import type { ChecklistItem } from '@shared/api/types/abh';
import { inLanguage } from '@shared/i18n/in-language';

/** How to check a condition: hint of the rule, exception, Erlass. */
export function RuleNotes({ item }: { item: ChecklistItem }) {
  const { t } = useTranslation();
  const { erlass } = item;
  return (
    <div className="kim-stack-tight">
      {item.hintDe && <p className="kim-p">{inLanguage(item.hintDe, item.hintEn)}</p>}
      {item.waiver && (
        <p className="kim-p">
          <strong>{t('procedures:waiver')}</strong> {inLanguage(item.waiver, item.waiverEn)}
        </p>
      )}
      {item.discretion && <p className="kim-p">{t('procedures:mayUseDiscretion')}</p>}
      {erlass && (
        <p className="kim-muted">
          {t(erlass.inForce ? 'procedures:erlass' : 'procedures:erlassOld', { source: erlass.source })}{' '}
          {erlass.textDe}
        </p>
      )}
    </div>
  );
}
