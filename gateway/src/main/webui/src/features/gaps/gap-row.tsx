import type { GapFile } from '@shared/api/types/steering';
import { useCodeLabel } from '@shared/ui/code';
import { RelativeTime } from '@shared/ui/relative-time';
import { GapStatus } from './gap-status';

/** What is missing, of which kind, how often, how old. */
export function GapRow({ item }: { item: GapFile }) {
  const label = useCodeLabel();
  return (
    <>
      <span className="kim-inbox__title">{item.title}</span>
      <span className="kim-muted">
        {label('gapKind', item.kind)} · {label('lifeDomain', item.domain)}
      </span>
      <span className="kim-row kim-row--between">
        <span className="kim-row">
          <GapStatus status={item.status} />
          <span className="kim-muted">{label('gapFrequency', item.frequency)}</span>
        </span>
        <span className="kim-muted">
          <RelativeTime value={item.reportedAt} />
        </span>
      </span>
    </>
  );
}
