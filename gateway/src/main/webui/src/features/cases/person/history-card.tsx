import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@shared/api/types/case';
import type { HistoryKind, PersonHistory, PersonHistoryEntry } from '@shared/api/types/person';
import { Alert } from '@shared/ui/alert';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { QueryView } from '@shared/ui/query-view';
import { TextLink } from '@shared/ui/text-link';
import { HISTORY_KINDS, useHistory } from './history';
import { HistoryDialog } from './history-dialog';
import { HistoryLine } from './history-line';

interface Editing {
  kind: HistoryKind;
  wrong?: PersonHistoryEntry;
}

/** What changed when: nothing is overwritten, what holds today is marked. */
export function HistoryCard({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const history = useHistory(file.id);
  const [editing, setEditing] = useState<Editing>();
  return (
    <Card title={t('person:history.title')}>
      <QueryView query={history} failed={t('person:history.failed')}>
        {(data) => (
          <div className="kim-stack">
            <OtherKi file={file} history={data} />
            {HISTORY_KINDS.map((kind) => (
              <Kind key={kind} kind={kind} history={data} onEdit={file.mine ? setEditing : undefined} />
            ))}
          </div>
        )}
      </QueryView>
      {editing && <HistoryDialog file={file} {...editing} onClose={() => setEditing(undefined)} />}
    </Card>
  );
}

/** The residence decides who is responsible; a person decides what follows from it (B2-05). */
function OtherKi({ file, history: { otherKi } }: { file: CaseFile; history: PersonHistory }) {
  const { t } = useTranslation();
  if (!otherKi) return null;
  return (
    <Alert tone="warning" title={t('person:history.otherKi', { ki: otherKi.name })}>
      <p className="kim-p">{t('person:history.otherKiText')}</p>
      <TextLink to="/cases/$caseId" params={{ caseId: file.id }} search={{ tab: 'handovers' }}>
        {t('person:history.forward')}
      </TextLink>
    </Alert>
  );
}

interface KindProps {
  kind: HistoryKind;
  history: PersonHistory;
  onEdit?: (editing: Editing) => void;
}

function Kind({ kind, history, onEdit }: KindProps) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const entries = history.items.filter((entry) => entry.kind === kind);
  return (
    <section aria-label={label('historyKind', kind)}>
      <div className="kim-row kim-row--between">
        <h3 className="kim-heading">{label('historyKind', kind)}</h3>
        {onEdit && (
          <Button
            small
            variant="tertiary"
            label={t(`person:history.add.${kind}`)}
            onClick={() => onEdit({ kind })}
          />
        )}
      </div>
      {entries.length === 0 ? (
        <p className="kim-muted">{t('person:history.empty')}</p>
      ) : (
        <ul className="kim-item-list">
          {entries.map((entry) => (
            <HistoryLine
              key={entry.id + entry.kind}
              entry={entry}
              // What was known at intake becomes an entry with the first change; until then there is nothing to correct.
              onCorrect={
                onEdit && entry.recordedBy && !entry.correctedAt
                  ? () => onEdit({ kind, wrong: entry })
                  : undefined
              }
            />
          ))}
        </ul>
      )}
    </section>
  );
}
