import type { GapFile } from '@shared/api/types/steering';
import { Badge, type Tone } from '@shared/ui/badge';
import { Code } from '@shared/ui/code';

const TONES: Partial<Record<GapFile['status'], Tone>> = {
  REPORTED: 'info',
  TRIAGED: 'info',
  RECOGNISED: 'info',
  SOLVED: 'success',
  PARTLY_SOLVED: 'success',
  NOT_SOLVABLE: 'warning',
  ESCALATED: 'warning',
};

export function GapStatus({ status }: { status: GapFile['status'] }) {
  return (
    <Badge tone={TONES[status]}>
      <Code list="gapStatus" code={status} />
    </Badge>
  );
}
