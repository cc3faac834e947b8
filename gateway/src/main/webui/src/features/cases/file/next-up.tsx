import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@shared/api/types/case';
import { formatTime } from '@shared/i18n/format';
import { Badge } from '@shared/ui/badge';
import { Card } from '@shared/ui/card';
import { QueryView } from '@shared/ui/query-view';
import { RelativeTime } from '@shared/ui/relative-time';
import { TextLink } from '@shared/ui/text-link';
import { useAppointments } from '../appointments/appointments';
import { NextFollowUp } from '../case-columns';
import { usePlan } from '../plan/plan';
import { nextOf, type NextThing } from './next-of';

/** What comes next in the case, the earliest first, each line a link to where it is done. */
export function NextUp({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const plan = usePlan(file.id);
  const appointments = useAppointments(file.id);
  return (
    <Card title={t('cases:overview.next')}>
      <QueryView query={plan} failed={t('plan:failed')}>
        {({ items: steps }) => (
          <QueryView query={appointments} failed={t('appointments:failed')}>
            {({ items }) => (
              <ul className="kim-item-list">
                <li>
                  <TextLink to="/cases/$caseId" params={{ caseId: file.id }} search={{ tab: 'contacts' }}>
                    {t('cases:column.next')}
                  </TextLink>
                  <NextFollowUp item={file} />
                </li>
                {nextOf(steps, items).map((thing) => (
                  <Line key={thing.id} caseId={file.id} thing={thing} />
                ))}
              </ul>
            )}
          </QueryView>
        )}
      </QueryView>
    </Card>
  );
}

function Line({ caseId, thing }: { caseId: string; thing: NextThing }) {
  const { t } = useTranslation();
  return (
    <li>
      <span>
        <TextLink to="/cases/$caseId" params={{ caseId }} search={{ tab: thing.section }}>
          {thing.title}
        </TextLink>
        <span className="kim-muted kim-block">{t(`cases:overview.kind.${thing.section}`)}</span>
      </span>
      <span className="kim-row">
        {thing.day && <RelativeTime value={thing.day} />}
        {thing.startsAt && formatTime(thing.startsAt)}
        {thing.overdue && <Badge tone="danger">{t('cases:overdue')}</Badge>}
      </span>
    </li>
  );
}
