import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert } from '@shared/ui/alert';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { Page } from '@shared/ui/page';
import { ProblemAlert } from '@shared/ui/problem-alert';
import { useImportCases } from './import-cases';
import { ImportReportView } from './import-report';

interface Chosen {
  name: string;
  csv: string;
}

/** Cases of an earlier system: choose the file, look at each line, then take them over. */
export function ImportPage() {
  const { t } = useTranslation();
  const [file, setFile] = useState<Chosen>();
  const run = useImportCases();
  const report = run.data;
  const ready = report?.dryRun ? report.lines.filter(({ outcome }) => outcome === 'READY').length : 0;
  const choose = async (picked: File | undefined) => {
    if (!picked) return;
    const chosen = { name: picked.name, csv: await picked.text() };
    setFile(chosen);
    run.mutate({ csv: chosen.csv, dryRun: true });
  };
  return (
    <Page title={t('imports:title')} crumbs={[{ label: t('cases:title'), to: '/cases' }]}>
      <Card title={t('imports:choose')} subline={t('imports:chooseHint')}>
        <FileField label={t('imports:file')} onPick={(picked) => void choose(picked)} />
        <p className="kim-muted">{t('imports:columns')}</p>
      </Card>
      <ProblemAlert error={run.error} title={t('imports:failed')} />
      {run.isPending && <p role="status">{t('imports:running')}</p>}
      {report && file && (
        <Card
          title={t(report.dryRun ? 'imports:wouldBe' : 'imports:became', { file: file.name })}
          actions={
            ready > 0 && (
              <Button
                variant="primary"
                label={t('imports:takeOver', { count: ready })}
                busy={run.isPending}
                onClick={() => run.mutate({ csv: file.csv, dryRun: false })}
              />
            )
          }
        >
          {report.dryRun && <Alert tone="info" title={t('imports:nothingStored')} />}
          <ImportReportView report={report} />
        </Card>
      )}
    </Page>
  );
}

function FileField({ label, onPick }: { label: string; onPick: (file: File | undefined) => void }) {
  const id = useId();
  return (
    <div className="kern-form-input">
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="file"
        accept=".csv,text/csv"
        className="kern-form-input__input"
        onChange={(event) => {
          onPick(event.target.files?.[0]);
          // The same file, mended, can be chosen again.
          event.target.value = '';
        }}
      />
    </div>
  );
}
