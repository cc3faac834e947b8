import { useTranslation } from 'react-i18next';
import type { ProcessConfiguration, ProcessSettings } from '@shared/api/types/process';
import { ConflictChoice } from '@shared/forms/conflict-choice';
import { useOvertaken } from '@shared/forms/use-overtaken';
import { useProcess } from '@shared/lib/use-process';
import { Button } from '@shared/ui/button';
import { notify } from '@shared/ui/notice-store';
import { Page } from '@shared/ui/page';
import { ProblemAlert } from '@shared/ui/problem-alert';
import { QueryView } from '@shared/ui/query-view';
import type { CardProps } from './card-props';
import { BodiesCard } from './bodies-card';
import { MilestonesCard } from './milestones-card';
import { MonitoringCard } from './monitoring-card';
import { RequirementsCard } from './requirements-card';
import { partsOf, useProcessWords, whole } from './process-parts';
import { useProcessNow, useSaveProcess } from './save-process';
import { WordsCard } from './words-card';

/** Prozessgestaltung: the KI's words and rules; the Regelkreis itself stays. */
export function ProcessPage() {
  const { t } = useTranslation();
  const process = useProcess();
  return (
    <Page title={t('process:title')} subline={t('process:subline')} width="form">
      <QueryView query={process} failed={t('process:failed')}>
        {(known) => <Editor known={known} />}
      </QueryView>
    </Page>
  );
}

const asWhole = ({ settings, version }: ProcessConfiguration) => ({ value: settings, version });

function Editor({ known }: { known: ProcessConfiguration }) {
  const { t } = useTranslation();
  const save = useSaveProcess();
  const fetchNow = useProcessNow();
  const words = useProcessWords();
  const editor = useOvertaken<ProcessSettings>({
    known: asWhole(known),
    partsOf,
    whole,
    save: (settings, version) => save({ settings, version }),
    fetchNow: () => fetchNow().then(asWhole),
    onDone: () => notify({ tone: 'success', title: t('process:saved') }),
    ...words,
  });
  const card: CardProps = {
    settings: editor.value,
    onChange: (part) => editor.change({ ...editor.value, ...part }),
  };
  return (
    <form
      className="kim-stack"
      onSubmit={(event) => {
        event.preventDefault();
        editor.submit();
      }}
    >
      <WordsCard list="casePhase" {...card} />
      <WordsCard list="lifeDomain" {...card} />
      <RequirementsCard {...card} />
      <MilestonesCard {...card} />
      <MonitoringCard {...card} />
      <BodiesCard {...card} />
      <ConflictChoice draft={editor.versions} />
      <ProblemAlert error={editor.problem} title={t('process:notSaved')} />
      <div>
        <Button type="submit" variant="primary" label={t('process:save')} busy={editor.busy} />
      </div>
    </form>
  );
}
