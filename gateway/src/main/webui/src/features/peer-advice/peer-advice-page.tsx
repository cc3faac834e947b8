import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@shared/ui/button';
import { EmptyState } from '@shared/ui/empty-state';
import { ListView } from '@shared/ui/list-view';
import { Page } from '@shared/ui/page';
import { AdviceCard } from './advice-card';
import { usePeerAdvice } from './peer-advice';

/** Kollegiale Beratung: questions to the team of the KI that name nobody. */
export function PeerAdvicePage() {
  const { t } = useTranslation();
  const [closed, setClosed] = useState(false);
  const [answering, setAnswering] = useState<string | null>(null);
  const advice = usePeerAdvice(closed);
  return (
    <Page title={t('peer-advice:title')} subline={t('peer-advice:subline')}>
      <div className="kim-stack">
        <div className="kim-row">
          <Button
            small
            variant={closed ? 'secondary' : 'primary'}
            label={t('peer-advice:open')}
            aria-pressed={!closed}
            onClick={() => setClosed(false)}
          />
          <Button
            small
            variant={closed ? 'primary' : 'secondary'}
            label={t('peer-advice:closed')}
            aria-pressed={closed}
            onClick={() => setClosed(true)}
          />
        </div>
        <ListView
          list={advice}
          failed={t('peer-advice:failed')}
          empty={<EmptyState title={t('peer-advice:emptyTitle')} text={t('peer-advice:emptyText')} />}
        >
          {(items) => (
            <div className="kim-stack">
              {items.map((one) => (
                <AdviceCard
                  key={one.id}
                  advice={one}
                  answering={answering === one.id}
                  onAnswer={(open) => setAnswering(open ? one.id : null)}
                />
              ))}
            </div>
          )}
        </ListView>
      </div>
    </Page>
  );
}
