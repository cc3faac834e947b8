import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProcessConfiguration, ProcessSettings } from '@shared/api/types/process';
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
import { useSaveProcess } from './save-process';
import { WordsCard } from './words-card';

/** Prozessgestaltung: the KI's words and rules; the Regelkreis itself stays. */
export function ProcessPage() {
  const { t } = useTranslation();
  const process = useProcess();
  return (
    <Page title={t('process:title')} subline={t('process:subline')} width="form">
      <QueryView query={process} failed={t('process:failed')}>
        {(known) => <Editor key={known.version} known={known} />}
      </QueryView>
    </Page>
  );
}

function Editor({ known }: { known: ProcessConfiguration }) {
  const { t } = useTranslation();
  const [settings, setSettings] = useState(known.settings);
  const save = useSaveProcess();
  const change = (part: Partial<ProcessSettings>) => setSettings((before) => ({ ...before, ...part }));
  const store = () =>
    save.mutate(
      { settings, version: known.version },
      { onSuccess: () => notify({ tone: 'success', title: t('process:saved') }) },
    );
  const card: CardProps = { settings, onChange: change };
  return (
    <form
      className="kim-stack"
      onSubmit={(event) => {
        event.preventDefault();
        store();
      }}
    >
      <WordsCard list="casePhase" {...card} />
      <WordsCard list="lifeDomain" {...card} />
      <RequirementsCard {...card} />
      <MilestonesCard {...card} />
      <MonitoringCard {...card} />
      <BodiesCard {...card} />
      <ProblemAlert error={save.error} title={t('process:notSaved')} />
      <div>
        <Button type="submit" variant="primary" label={t('process:save')} busy={save.isPending} />
      </div>
    </form>
  );
}
