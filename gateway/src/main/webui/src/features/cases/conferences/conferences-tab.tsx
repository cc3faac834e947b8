import { useTranslation } from 'react-i18next';
import type { CaseFile, Consent } from '@shared/api/types/case';
import { useFormOpen, useRecordOpen } from '@shared/forms/use-form-open';
import { Button } from '@shared/ui/button';
import { EmptyState } from '@shared/ui/empty-state';
import { QueryView } from '@shared/ui/query-view';
import { ConferenceCard } from './conference-card';
import { ConferenceForm, CorrectForm } from './conference-form';
import { useConferences } from './conferences';

interface Props {
  file: CaseFile;
  consents: Consent[];
  onGoToPlan: () => void;
}

/** Fallkonferenzen: who sat together and what came of it. */
export function ConferencesTab({ file, consents, onGoToPlan }: Props) {
  const { t } = useTranslation();
  const conferences = useConferences(file.id);
  const [adding, setAdding] = useFormOpen(`case.${file.id}.conference`, file.mayWork);
  const [chosen, setChosen] = useRecordOpen(
    conferences.data?.items ?? [],
    ({ id }) => `case.${file.id}.conference.${id}`,
    file.mayWork,
  );
  const correcting = conferences.data?.items.find(({ id }) => id === chosen?.id) ?? chosen;
  return (
    <div className="kim-stack">
      {file.mayWork && !adding && !correcting && (
        <div>
          <Button variant="primary" icon="add" label={t('conferences:add')} onClick={() => setAdding(true)} />
        </div>
      )}
      {adding && <ConferenceForm caseId={file.id} consents={consents} onClose={() => setAdding(false)} />}
      <QueryView
        query={conferences}
        failed={t('conferences:failed')}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState title={t('conferences:emptyTitle')} text={t('conferences:emptyText')} />}
      >
        {({ items }) => (
          <div className="kim-stack">
            {items.map((conference) =>
              correcting?.id === conference.id ? (
                <CorrectForm
                  key={conference.id}
                  caseId={file.id}
                  consents={consents}
                  conference={correcting}
                  onClose={() => setChosen(null)}
                />
              ) : (
                <ConferenceCard
                  key={conference.id}
                  conference={conference}
                  onGoToPlan={onGoToPlan}
                  onCorrect={file.mayWork && !adding && !correcting ? () => setChosen(conference) : undefined}
                />
              ),
            )}
          </div>
        )}
      </QueryView>
    </div>
  );
}
