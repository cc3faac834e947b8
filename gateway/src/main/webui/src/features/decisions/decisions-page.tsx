import { useTranslation } from 'react-i18next';
import type { Decision } from '@shared/api/types/steering';
import { formatDate } from '@shared/i18n/format';
import { useBodies, useBody } from '@shared/lib/use-bodies';
import { useUrlSearch } from '@shared/lib/use-url-search';
import { useHasRole } from '@shared/session/me';
import { Card } from '@shared/ui/card';
import { EmptyState } from '@shared/ui/empty-state';
import { FilterChips } from '@shared/ui/filter-chips';
import { FilterBar, FilterSelect } from '@shared/ui/filters';
import { ListView } from '@shared/ui/list-view';
import { Page } from '@shared/ui/page';
import { TextLink } from '@shared/ui/text-link';
import { DecisionSummary } from './decision-summary';
import { useDecisions, type DecisionFilter } from './list-decisions';

/** Beschlüsse and what became of them. */
export function DecisionsPage() {
  const { t } = useTranslation();
  const bodies = useBodies().data?.items ?? [];
  const [filter, setFilter] = useUrlSearch<DecisionFilter>();
  const decisions = useDecisions(filter);
  return (
    <Page title={t('decisions:title')} subline={t('decisions:subline')}>
      <FilterBar>
        <FilterSelect
          label={t('decisions:body')}
          value={filter.body}
          options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(body) => setFilter({ body })}
        />
        <FilterSelect
          label={t('decisions:work')}
          value={filter.open}
          options={[{ value: '1', label: t('decisions:onlyOpen') }]}
          onChange={(open) => setFilter({ open })}
        />
      </FilterBar>
      {filter.theme && (
        <FilterChips
          chips={[
            {
              id: 'theme',
              label: t('decisions:onlyTheme'),
              onRemove: () => setFilter({ theme: undefined }),
            },
          ]}
        />
      )}
      <ListView
        list={decisions}
        failed={t('decisions:failed')}
        empty={
          <EmptyState icon="checklist" title={t('decisions:emptyTitle')} text={t('decisions:emptyText')} />
        }
      >
        {(items) => (
          <div className="kim-stack">
            {[...items]
              .sort((a, b) => b.decidedOn.localeCompare(a.decidedOn))
              .map((decision) => (
                <DecisionCard key={decision.id} decision={decision} />
              ))}
          </div>
        )}
      </ListView>
    </Page>
  );
}

function DecisionCard({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const body = useBody()(decision.bodyId);
  const readsMeetings = useHasRole('coordinator', 'ki-lead', 'steering-member');
  return (
    <Card
      title={t('decisions:of', { date: formatDate(decision.decidedOn) })}
      subline={
        <span className="kim-row">
          {body?.name}
          {readsMeetings && (
            <TextLink to="/meetings/$meetingId" params={{ meetingId: decision.meetingId }}>
              {t('decisions:toMeeting')}
            </TextLink>
          )}
          {readsMeetings && decision.themeId && (
            <TextLink to="/themes/$themeId" params={{ themeId: decision.themeId }}>
              {t('decisions:toTheme')}
            </TextLink>
          )}
        </span>
      }
    >
      <DecisionSummary decision={decision} />
    </Card>
  );
}
