import { useTranslation } from 'react-i18next';
import type { ProcessSettings } from '@shared/api/types/process';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import type { CardProps } from './card-props';
import { TwoWords } from './two-words';

type Milestone = ProcessSettings['milestones'][number];

/** The steps of the Treppenmodell from the lowest; cases keep the steps that they have reached by their code. */
export function MilestonesCard({ settings: { milestones }, onChange }: CardProps) {
  const { t } = useTranslation();
  const set = (next: Milestone[]) => onChange({ milestones: next });
  const swap = (index: number) => {
    const next = [...milestones];
    [next[index - 1], next[index]] = [next[index]!, next[index - 1]!];
    set(next);
  };
  return (
    <Card title={t('process:milestones.title')} subline={t('process:milestones.hint')}>
      <ol className="kim-plain-list">
        {milestones.map((one, index) => (
          <li key={one.code}>
            <TwoWords
              label={t('process:milestones.step', { number: index + 1 })}
              de={one.de}
              en={one.en}
              onChange={(de, en) =>
                set(milestones.map((other) => (other === one ? { ...one, de, en } : other)))
              }
            />
            <span className="kim-row">
              {index > 0 && (
                <Button
                  small
                  variant="tertiary"
                  icon="arrow-up"
                  label={t('process:milestones.lower')}
                  onClick={() => swap(index)}
                />
              )}
              <Button
                small
                variant="tertiary"
                icon="delete"
                label={t('process:milestones.remove')}
                onClick={() => set(milestones.filter((other) => other !== one))}
              />
            </span>
          </li>
        ))}
      </ol>
      {milestones.length < 12 && (
        <div>
          <Button
            small
            icon="add"
            label={t('process:milestones.add')}
            onClick={() => set([...milestones, { code: newCode(milestones), de: '', en: '' }])}
          />
        </div>
      )}
    </Card>
  );
}

/** A code that no step has had: one that was removed must not come back as another. */
function newCode(milestones: Milestone[]): string {
  const code = `STEP_${crypto.randomUUID().slice(0, 8).toUpperCase()}`;
  return milestones.some((one) => one.code === code) ? newCode(milestones) : code;
}
