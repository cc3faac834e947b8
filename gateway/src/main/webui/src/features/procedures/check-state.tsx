import type { ChecklistItem } from '@shared/api/types/abh';
import { Badge, type Tone } from '@shared/ui/badge';
import { Code } from '@shared/ui/code';
import type { IconName } from '@shared/ui/icon';

const LOOKS: Record<ChecklistItem['state'], { tone: Tone; icon: IconName }> = {
  MET: { tone: 'success', icon: 'success' },
  OPEN: { tone: 'neutral', icon: 'question-mark' },
  PROOF_MISSING: { tone: 'warning', icon: 'warning' },
  NOT_MET: { tone: 'danger', icon: 'danger' },
  DISCRETION: { tone: 'info', icon: 'info' },
};

/** State of a condition as word and sign. */
export function CheckState({ state }: { state: ChecklistItem['state'] }) {
  return (
    <Badge {...LOOKS[state]}>
      <Code list="checkState" code={state} />
    </Badge>
  );
}
