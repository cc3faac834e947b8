import { useTranslation } from 'react-i18next';
import type { CaseFile, TimelineItem } from '@shared/api/types/case';
import { useList } from '@shared/lib/use-list';
import { useOrganisation } from '@shared/lib/use-organisations';
import { useActorName } from '@shared/session/actor-name';
import { useCodeLabel } from '@shared/ui/code';
import { EmptyState } from '@shared/ui/empty-state';
import { ListView } from '@shared/ui/list-view';
import { Timeline } from '@shared/ui/timeline';

export function TimelineTab({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const actorName = useActorName();
  const detail = useDetail();
  const items = useList<TimelineItem>(['cases', 'one', file.id, 'timeline'], `/cases/${file.id}/timeline`, {
    limit: 50,
  });
  return (
    <ListView
      list={items}
      failed={t('cases:history.failed')}
      empty={<EmptyState title={t('cases:history.emptyTitle')} text={t('cases:history.emptyText')} />}
    >
      {(entries) => (
        <Timeline
          label={t('cases:section.timeline')}
          entries={entries.map((item) => ({
            id: item.id,
            time: item.time,
            title: item.title,
            by: actorName(item),
            children: detail(item),
          }))}
        />
      )}
    </ListView>
  );
}

/** The one fact that makes the line worth reading. */
function useDetail() {
  const label = useCodeLabel();
  const organisation = useOrganisation();
  return ({ data }: TimelineItem) => {
    const text = (name: string) => (typeof data[name] === 'string' ? data[name] : undefined);
    const facts = [
      text('to') && label('casePhase', text('to')),
      organisation(text('recipientOrg'))?.name,
      label('handoverOutcome', text('outcome')),
      label('goalStatus', text('result')),
      label('lifeDomain', text('domain')),
    ].filter(Boolean);
    return facts.length > 0 ? <p>{facts.join(' · ')}</p> : null;
  };
}
