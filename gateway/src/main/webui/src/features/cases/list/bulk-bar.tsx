import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseItem } from '@shared/api/types/case';
import { useHasRole } from '@shared/session/me';
import { Button } from '@shared/ui/button';
import { BulkDialog, type BulkAct } from './bulk-dialog';

/** What can be done with the chosen cases; closing is not among it, because each case ends for a reason of its own. */
export function BulkBar({ cases, onClear }: { cases: CaseItem[]; onClear: () => void }) {
  const { t } = useTranslation();
  const [act, setAct] = useState<BulkAct>();
  const leads = useHasRole('case-manager');
  const assigns = useHasRole('coordinator');
  if (cases.length === 0 && !act) return null;
  const done = () => {
    setAct(undefined);
    onClear();
  };
  return (
    <div className="kim-bulk" role="group" aria-label={t('case-list:bulk.label')}>
      <strong role="status">{t('case-list:bulk.chosen', { count: cases.length })}</strong>
      {leads && (
        <Button small label={t('case-list:bulk.follow-up.action')} onClick={() => setAct('follow-up')} />
      )}
      {assigns && <Button small label={t('cases:assign.action')} onClick={() => setAct('assign')} />}
      <Button small variant="tertiary" label={t('case-list:bulk.clear')} onClick={onClear} />
      {act && <BulkDialog act={act} cases={cases} onDone={done} onClose={() => setAct(undefined)} />}
    </div>
  );
}
