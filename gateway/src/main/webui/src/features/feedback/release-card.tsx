import { useTranslation } from 'react-i18next';
import type { FeedbackWords } from '@shared/api/types/feedback';
import { useSiteName } from '@shared/lib/use-sites';
import { Badge } from '@shared/ui/badge';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { ProblemAlert } from '@shared/ui/problem-alert';
import { QueryView } from '@shared/ui/query-view';
import { useDecideOnWords, useWords } from './feedback';

/** The Koordination reads each text whole before anybody else does. */
export function ReleaseCard({ halfYear }: { halfYear: string }) {
  const { t } = useTranslation();
  const words = useWords(halfYear);
  return (
    <Card title={t('feedback:release.title')} subline={t('feedback:release.text')} className="kim-no-print">
      <QueryView
        query={words}
        failed={t('feedback:release.failed')}
        isEmpty={(items) => items.length === 0}
        empty={<p className="kim-muted">{t('feedback:release.empty')}</p>}
      >
        {(items) => (
          <ul className="kim-item-list">
            {items.map((one) => (
              <Line key={one.id} one={one} />
            ))}
          </ul>
        )}
      </QueryView>
    </Card>
  );
}

function Line({ one }: { one: FeedbackWords }) {
  const { t } = useTranslation();
  const siteName = useSiteName();
  const decide = useDecideOnWords();
  const { words, siteId, decision } = one;
  return (
    <li>
      <span>
        <span dir="auto" className="kim-block">
          {words}
        </span>
        <span className="kim-muted kim-block">{siteName(siteId)}</span>
        <ProblemAlert error={decide.error} />
      </span>
      <span className="kim-row">
        <Badge tone={decision === 'PUBLISHED' ? 'success' : 'info'}>
          {t(`feedback:release.${decision ?? 'open'}`)}
        </Badge>
        {decision !== 'PUBLISHED' && (
          <Button
            small
            label={t('feedback:release.publish')}
            busy={decide.isPending}
            onClick={() => decide.mutate({ ...one, decision: 'PUBLISHED' })}
          />
        )}
        {decision !== 'WITHHELD' && (
          <Button
            small
            variant="tertiary"
            label={t('feedback:release.withhold')}
            busy={decide.isPending}
            onClick={() => decide.mutate({ ...one, decision: 'WITHHELD' })}
          />
        )}
      </span>
    </li>
  );
}
