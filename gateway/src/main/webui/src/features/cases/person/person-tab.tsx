import type { CaseFile } from '@shared/api/types/case';
import { SourceCard } from '../file/source-card';
import { BlockCard } from './block-card';
import { DuplicatesCard } from './duplicates-card';
import { HistoryCard } from './history-card';
import { HouseholdCard } from './household-card';
import { MergedCard } from './merged-card';
import { MigrationNoteCard } from './migration-note-card';
import { PersonCard } from './person-card';
import { TargetGroupCard } from './target-group-card';
import { TransitionsCard } from './transitions-card';

/** All about the person of a case: what is known, what changed when, who lives with them, what is coming. */
export function PersonTab({ file }: { file: CaseFile }) {
  return (
    <div className="kim-columns">
      <div className="kim-stack">
        <PersonCard file={file} />
        <HistoryCard file={file} />
        <MigrationNoteCard file={file} />
      </div>
      <div className="kim-stack">
        <TargetGroupCard caseId={file.id} />
        <TransitionsCard file={file} />
        <HouseholdCard file={file} />
        <BlockCard file={file} />
        <DuplicatesCard file={file} />
        <MergedCard file={file} />
        <SourceCard caseId={file.id} />
      </div>
    </div>
  );
}
