import { useTranslation } from 'react-i18next';
import type { ProcedureItem } from '@shared/api/types/abh';
import { formatDate, formatNumber } from '@shared/i18n/format';
import { inLanguage } from '@shared/i18n/in-language';
import type { ListResult } from '@shared/lib/use-list';
import { Card } from '@shared/ui/card';
import { Code } from '@shared/ui/code';
import { LinkButton } from '@shared/ui/link-button';
import { ListView } from '@shared/ui/list-view';
import { TextLink } from '@shared/ui/text-link';
import { useEndingTitles, useProcedures } from './list-procedures';
import { ProcedureStatus } from './procedure-status';

const SHOWN = 5;

/** For the Schreibtisch: one's own open procedures, the oldest first. */
export function MyProceduresCard() {
  const { t } = useTranslation();
  const procedures = useProcedures({ status: 'OPEN', mine: '1' });
  const oldestFirst = procedures.items && [...procedures.items].sort((a, b) => b.ageDays - a.ageDays);
  return (
    <ProcedureCard
      title={t('procedures:myTitle', { shown: count({ ...procedures }) })}
      link={
        <LinkButton
          to="/procedures"
          search={{ status: 'OPEN', mine: '1' }}
          variant="tertiary"
          small
          label={t('procedures:seeAll')}
        />
      }
      list={{ ...procedures, items: oldestFirst }}
      none={t('procedures:noneMine')}
      detail={({ summary }) => inLanguage(summary.hintDe, summary.hintEn)}
    />
  );
}

/** Granted titles that end within the lead time. */
export function EndingTitlesCard({ before }: { before: string }) {
  const { t } = useTranslation();
  const procedures = useEndingTitles(before);
  return (
    <ProcedureCard
      title={t('procedures:endingTitle', { shown: count(procedures) })}
      list={procedures}
      none={t('procedures:noneEnding')}
      detail={({ validUntil }) => validUntil && t('procedures:endsOn', { date: formatDate(validUntil) })}
    />
  );
}

interface Props {
  title: string;
  link?: React.ReactNode;
  list: ListResult<ProcedureItem>;
  none: string;
  detail: (item: ProcedureItem) => React.ReactNode;
}

function ProcedureCard({ title, link, list, none, detail }: Props) {
  const { t } = useTranslation();
  return (
    <Card title={title} actions={link}>
      <ListView
        bare
        list={{ ...list, items: list.items?.slice(0, SHOWN) }}
        failed={t('procedures:failed')}
        empty={<p className="kim-muted">{none}</p>}
      >
        {(items) => (
          <ul className="kim-item-list">
            {items.map((item) => (
              <li key={item.id}>
                <span>
                  <TextLink to="/procedures/$procedureId" params={{ procedureId: item.id }}>
                    {item.number}
                  </TextLink>
                  <span className="kim-muted kim-block">
                    <Code list="procedureKind" code={item.kind} />
                  </span>
                  <span className="kim-muted kim-block">{detail(item)}</span>
                </span>
                <ProcedureStatus procedure={item} />
              </li>
            ))}
          </ul>
        )}
      </ListView>
    </Card>
  );
}

/** `50+` when there are more than were fetched. */
function count({ items, hasNext }: ListResult<ProcedureItem>): string {
  return formatNumber(items?.length ?? 0) + (hasNext ? '+' : '');
}
