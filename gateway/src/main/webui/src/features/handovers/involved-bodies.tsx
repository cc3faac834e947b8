import { useTranslation } from 'react-i18next';
import type { Handover } from '@shared/api/types/handover';
import { Card } from '@shared/ui/card';
import { QueryView } from '@shared/ui/query-view';
import { Tags } from '@shared/ui/tags';
import { HandoverStatus, isOpen } from './handover-status';
import { useCaseHandovers } from './list-handovers';

/** Who works on the case beside the case manager: the bodies that it was handed over to, those at work first. */
export function InvolvedBodies({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const handovers = useCaseHandovers(caseId);
  return (
    <Card title={t('handovers:involved')}>
      <QueryView
        query={handovers}
        failed={t('handovers:failed')}
        isEmpty={({ items }) => items.length === 0}
        empty={<p className="kim-muted">{t('handovers:nobodyInvolved')}</p>}
      >
        {({ items }) => (
          <ul className="kim-item-list">
            {atWorkFirst(items).map((handover) => (
              <li key={handover.id}>
                <span>
                  <strong>{handover.recipientName}</strong>
                  <Tags list="lifeDomain" codes={handover.domains} />
                </span>
                <HandoverStatus handover={handover} />
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Card>
  );
}

function atWorkFirst(handovers: Handover[]): Handover[] {
  return [...handovers.filter(isOpen), ...handovers.filter((one) => !isOpen(one))];
}
