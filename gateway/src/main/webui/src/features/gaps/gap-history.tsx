import { useTranslation } from 'react-i18next';
import type { HistoryStep } from '@shared/api/types/steering';
import { useMe } from '@shared/session/me';
import { Card } from '@shared/ui/card';
import { Timeline } from '@shared/ui/timeline';

/** Every step of the gap, the latest first. */
export function GapHistory({ steps }: { steps: HistoryStep[] }) {
  const { t } = useTranslation();
  const me = useMe().sub;
  if (steps.length === 0) return null;
  return (
    <Card title={t('gap-inbox:history')}>
      <Timeline
        label={t('gap-inbox:history')}
        entries={[...steps].reverse().map(({ time, type, title, actor }) => ({
          id: `${time}${type}`,
          time,
          title: t(`gap-inbox:event.${stepName(type)}`, { defaultValue: title }),
          by: actor === me ? t('gap-inbox:you') : undefined,
        }))}
      />
    </Card>
  );
}

/** `nrw.kim.network-gap.recognised.v1` → `recognised`. */
function stepName(type: string): string {
  return type.split('.').at(-2) ?? type;
}
