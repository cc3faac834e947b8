import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaItem, Meeting } from '@shared/api/types/steering';
import { useHasRole } from '@shared/session/me';
import { Button } from '@shared/ui/button';
import { QueryView } from '@shared/ui/query-view';
import { Skeleton } from '@shared/ui/skeleton';
import { DecisionDialog } from './decision-dialog';
import { DecisionSummary } from './decision-summary';
import { useDecisionsOfMeeting } from './list-decisions';

/** Under an agenda item: what was decided, or the way to record it, or why that is not possible yet. */
export function AgendaDecision({ meeting, item }: { meeting: Meeting; item: AgendaItem }) {
  const { t } = useTranslation();
  const steers = useHasRole('coordinator', 'ki-lead');
  const [recording, setRecording] = useState(false);
  if (item.decisionId) return <Recorded meetingId={meeting.id} decisionId={item.decisionId} />;
  if (!steers) return null;
  if (meeting.status === 'PLANNED') return <p className="kim-muted">{t('decisions:afterInviting')}</p>;
  if (meeting.status === 'MINUTES_RELEASED') return <p className="kim-muted">{t('decisions:notDecided')}</p>;
  return (
    <>
      <div>
        <Button icon="edit" label={t('decisions:record')} onClick={() => setRecording(true)} />
      </div>
      {recording && <DecisionDialog meeting={meeting} item={item} onClose={() => setRecording(false)} />}
    </>
  );
}

function Recorded({ meetingId, decisionId }: { meetingId: string; decisionId: string }) {
  const { t } = useTranslation();
  const decisions = useDecisionsOfMeeting(meetingId);
  return (
    <QueryView query={decisions} failed={t('decisions:failed')} skeleton={<Skeleton lines={2} />}>
      {(byId) => {
        const decision = byId.get(decisionId);
        return decision && <DecisionSummary decision={decision} />;
      }}
    </QueryView>
  );
}
