import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChecklistSummary } from '@shared/api/types/abh';
import { inLanguage } from '@shared/i18n/in-language';

export const totalOf = ({ met, open, proofMissing, notMet, discretion }: ChecklistSummary) =>
  met + open + proofMissing + notMet + discretion;

/** How many conditions are met and what is left, in words and as a bar. */
export function CheckProgress({ summary }: { summary: ChecklistSummary }) {
  const { t } = useTranslation();
  const id = useId();
  const total = totalOf(summary);
  return (
    <div className="kern-progress kim-progress">
      <label htmlFor={id}>{t('procedures:progress', { met: summary.met, total })}</label>
      <progress id={id} value={summary.met} max={total || 1} />
      <span className="kim-muted">{inLanguage(summary.hintDe, summary.hintEn)}</span>
    </div>
  );
}
