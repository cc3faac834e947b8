import type { CaseFile } from '@shared/api/types/case';
import { PersonCard } from './person-card';
import { SourceCard } from './source-card';

/** Who the person is, and who told so. */
export function PersonTab({ file }: { file: CaseFile }) {
  return (
    <div className="kim-columns">
      <PersonCard file={file} />
      <SourceCard caseId={file.id} />
    </div>
  );
}
