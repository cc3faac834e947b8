import type { CaseFile } from '@shared/api/types/case';
import { RequestsCard } from './requests-card';
import { RestrictionCard } from './restriction-card';

/** Rechte der Person (G-02): what she may see and limit. */
export function RightsSection({ file }: { file: CaseFile }) {
  return (
    <div className="kim-columns">
      <RequestsCard file={file} />
      <RestrictionCard file={file} />
    </div>
  );
}
