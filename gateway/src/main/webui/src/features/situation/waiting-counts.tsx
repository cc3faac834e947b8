import { useTranslation } from 'react-i18next';
import type { CaseItem } from '@shared/api/types/case';
import type { Theme } from '@shared/api/types/steering';
import { useHasRole } from '@shared/session/me';
import { Card } from '@shared/ui/card';
import { CountTile } from './count-tile';
import { useCount } from './count-waiting';

const gathers = ({ status }: Theme) => status === 'OPEN' || status === 'POSTPONED';
const isOverdue = ({ overdue }: CaseItem) => overdue;

/** What waits in the KI, each number with the way to its list. */
export function WaitingCounts() {
  const { t } = useTranslation();
  const toExamine = useCount('/gaps', { status: ['REPORTED', 'TRIAGED'] });
  const toBundle = useCount('/gaps', { status: ['RECOGNISED'] });
  const themes = useCount<Theme>('/themes', {}, gathers);
  const tile = (name: string) => ({ label: t(`situation:${name}.label`), hint: t(`situation:${name}.hint`) });
  return (
    <Card title={t('situation:waiting')}>
      <ul className="kim-tiles">
        <CaseWork />
        <CountTile {...tile('toExamine')} count={toExamine} to="/gaps" search={{ status: 'todo' }} />
        <CountTile {...tile('toBundle')} count={toBundle} to="/gaps" search={{ status: 'RECOGNISED' }} />
        <CountTile {...tile('themes')} count={themes} to="/themes" />
      </ul>
    </Card>
  );
}

/** Who leads the KI sees no persons, so only who supervises the cases counts them. */
function CaseWork() {
  return useHasRole('coordinator') ? <CaseCounts /> : null;
}

function CaseCounts() {
  const { t } = useTranslation();
  const referrals = useCount('/referrals', { status: 'RECEIVED' });
  const overdue = useCount<CaseItem>('/cases', { responsible: 'all' }, isOverdue);
  return (
    <>
      <CountTile
        label={t('situation:referrals.label')}
        hint={t('situation:referrals.hint')}
        count={referrals}
        to="/referrals"
      />
      <CountTile
        label={t('situation:overdue.label')}
        hint={t('situation:overdue.hint')}
        count={overdue}
        to="/cases"
        search={{ responsible: 'all' }}
      />
    </>
  );
}
