import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReportGapDialog } from '@features/gaps/report-gap-dialog';
import { ConsentedExtract } from '@features/handover-inbox/consented-extract';
import { ExtractView } from '@features/handovers/extract-view';
import { documentOf } from '@features/handovers/list-handovers';
import { Checklist } from '@features/procedures/checklist';
import { useProcedure } from '@features/procedures/get-procedure';
import { ProcedureActions } from '@features/procedures/procedure-actions';
import { ProcedureGlance } from '@features/procedures/procedure-glance';
import { ProcedureStatus } from '@features/procedures/procedure-status';
import { RuleHints } from '@features/procedures/rule-hints';
import { RulingCard } from '@features/procedures/ruling-card';
import type { Procedure } from '@shared/api/types/abh';
import { inLanguage } from '@shared/i18n/in-language';
import { useUrlSearch } from '@shared/lib/use-url-search';
import { Button } from '@shared/ui/button';
import { Page } from '@shared/ui/page';
import { QueryView } from '@shared/ui/query-view';
import { Skeleton } from '@shared/ui/skeleton';
import { Tabs } from '@shared/ui/tabs';

const TABS = ['checklist', 'extract', 'hints'] as const;

/** One procedure of ABH or EBH: where it stands, the checklist, what the person released. */
export function ProcedurePage() {
  const { procedureId } = useParams({ from: '/shell/procedures/$procedureId' });
  const { t } = useTranslation();
  const procedure = useProcedure(procedureId);
  const { data } = procedure;
  return (
    <Page
      title={data?.number ?? t('procedures:number')}
      crumbs={[{ label: t('procedures:title'), to: '/procedures' }]}
      subline={data && <Subline procedure={data} />}
      actions={data && <Actions procedure={data} />}
    >
      <QueryView
        query={procedure}
        failed={t('procedures:oneFailed')}
        skeleton={<Skeleton lines={5} shape="card" />}
      >
        {(found) => <File procedure={found} />}
      </QueryView>
    </Page>
  );
}

function Subline({ procedure }: { procedure: Procedure }) {
  return (
    <span className="kim-row">
      {inLanguage(procedure.rule.titleDe, procedure.rule.titleEn)}
      <ProcedureStatus procedure={procedure} />
    </span>
  );
}

function Actions({ procedure }: { procedure: Procedure }) {
  const { t } = useTranslation();
  const [reporting, setReporting] = useState(false);
  return (
    <>
      <ProcedureActions procedure={procedure}>
        <Button label={t('gaps:report')} onClick={() => setReporting(true)} />
      </ProcedureActions>
      {reporting && (
        <ReportGapDialog origin={`/procedures/${procedure.id}`} onClose={() => setReporting(false)} />
      )}
    </>
  );
}

function File({ procedure }: { procedure: Procedure }) {
  const { t } = useTranslation();
  const [{ tab = 'checklist' }, setSearch] = useUrlSearch<{ tab?: string }>();
  return (
    <>
      <ProcedureGlance procedure={procedure} />
      <RulingCard procedure={procedure} />
      <Tabs
        label={t('procedures:number')}
        tabs={TABS.map((id) => ({ id, label: t(`procedures:tab.${id}`) }))}
        selected={tab}
        onSelect={(next) => setSearch({ tab: next === 'checklist' ? undefined : next })}
      >
        {tab === 'checklist' && <Checklist procedure={procedure} />}
        {tab === 'extract' && <Extract procedure={procedure} />}
        {tab === 'hints' && <RuleHints hints={procedure.hints} />}
      </Tabs>
    </>
  );
}

function Extract({ procedure: { handoverId, status } }: { procedure: Procedure }) {
  const { t } = useTranslation();
  if (!handoverId) return <p className="kim-muted">{t('procedures:noHandover')}</p>;
  if (status !== 'OPEN') return <p className="kim-muted">{t('procedures:extractClosed')}</p>;
  return (
    <ConsentedExtract handoverId={handoverId}>
      {(extract) => <ExtractView extract={extract} documentFrom={documentOf(handoverId)} />}
    </ConsentedExtract>
  );
}
