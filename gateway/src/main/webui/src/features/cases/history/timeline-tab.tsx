import { useTranslation } from 'react-i18next';
import type { CaseFile, TimelineItem } from '@shared/api/types/case';
import type { ListResult } from '@shared/lib/use-list';
import { useOrganisation } from '@shared/lib/use-organisations';
import { useActorName } from '@shared/session/actor-name';
import { useCodeLabel } from '@shared/ui/code';
import { EmptyState } from '@shared/ui/empty-state';
import { ListView } from '@shared/ui/list-view';
import { Timeline } from '@shared/ui/timeline';
import { useTimeline } from './timeline';

const A_PAGE = 50;

export function TimelineTab({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const items = useTimeline(file.id, A_PAGE);
  return (
    <ListView
      list={items}
      failed={t('cases:history.failed')}
      empty={<EmptyState title={t('cases:history.emptyTitle')} text={t('cases:history.emptyText')} />}
    >
      {(entries) => <Entries entries={entries} />}
    </ListView>
  );
}

/** All of it below the other, for paper. */
export function WholeTimeline({ list }: { list: ListResult<TimelineItem> }) {
  const { t } = useTranslation();
  return (
    <ListView list={list} failed={t('cases:history.failed')} empty={null} bare>
      {(entries) => <Entries entries={entries} />}
    </ListView>
  );
}

function Entries({ entries }: { entries: TimelineItem[] }) {
  const { t } = useTranslation();
  const actorName = useActorName();
  const detail = useDetail();
  return (
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
