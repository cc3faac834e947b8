import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CaseActions } from '@features/cases/file/case-actions';
import { CaseGlance } from '@features/cases/file/case-glance';
import { WithheldNote } from '@features/cases/file/withheld-note';
import { PhaseStepper } from '@features/cases/file/phase-stepper';
import { useCase } from '@features/cases/get-case';
import { ReportGapDialog } from '@features/gaps/report-gap-dialog';
import type { CaseFile } from '@shared/api/types/case';
import { formatDate } from '@shared/i18n/format';
import { useUrlSearch } from '@shared/lib/use-url-search';
import { Badge } from '@shared/ui/badge';
import { Button } from '@shared/ui/button';
import { useCodeLabel } from '@shared/ui/code';
import { Page } from '@shared/ui/page';
import { QueryView } from '@shared/ui/query-view';
import { Skeleton } from '@shared/ui/skeleton';
import { SectionNav } from '@shared/ui/section-nav';
import { Tabs } from '@shared/ui/tabs';
import { CaseFileSection } from './case-file-section';
import { CASE_FILE, firstSectionOf, placeOf, type SectionId, type TabId } from './case-file-sections';

/** The Fallakte: features side by side, each section loading on its own. */
export function CaseFilePage() {
  const { caseId } = useParams({ from: '/shell/cases/$caseId' });
  const { t } = useTranslation();
  const file = useCase(caseId);
  const name = file.data ? `${file.data.person.familyName}, ${file.data.person.givenName}` : t('cases:file');
  return (
    <Page
      title={name}
      crumbs={[{ label: t('cases:title'), to: '/cases' }]}
      subline={file.data && <Subline file={file.data} />}
      actions={file.data && <FileActions file={file.data} />}
    >
      <QueryView query={file} failed={t('cases:fileFailed')} skeleton={<Skeleton lines={5} shape="card" />}>
        {(data) => <File file={data} />}
      </QueryView>
    </Page>
  );
}

function Subline({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  return (
    <span className="kim-row">
      {file.number} · {file.municipality.name}
      {file.closedAt && <Badge>{label('casePhase', file.phase)}</Badge>}
      {!file.mayWork && <Badge icon="visibility">{t('cases:readOnly')}</Badge>}
      {file.relation === 'SUBSTITUTE' && file.away && (
        <Badge tone="info">{t('cases:standingIn', { until: formatDate(file.away.until) })}</Badge>
      )}
    </span>
  );
}

function FileActions({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const [reporting, setReporting] = useState(false);
  return (
    <>
      <CaseActions file={file}>
        <Button label={t('gaps:report')} onClick={() => setReporting(true)} />
      </CaseActions>
      {reporting && <ReportGapDialog origin={`/cases/${file.id}`} onClose={() => setReporting(false)} />}
    </>
  );
}

function File({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const [search, setSearch] = useUrlSearch<{ tab?: SectionId }>();
  const { tab, section, sections } = placeOf(search.tab);
  const counts: Partial<Record<TabId, number>> = {
    understanding: file.openGoals,
    sharing: file.openHandovers,
  };
  const go = (next: SectionId) => setSearch({ tab: next === 'overview' ? undefined : next });
  return (
    <>
      <CaseGlance file={file} />
      <PhaseStepper file={file} />
      <WithheldNote file={file} />
      <Tabs
        label={t('cases:file')}
        tabs={CASE_FILE.map(({ tab: id }) => ({ id, label: t(`cases:tab.${id}`), count: counts[id] }))}
        selected={tab}
        onSelect={(next) => go(firstSectionOf(next))}
      >
        {sections.length > 1 && (
          <SectionNav
            label={t(`cases:tab.${tab}`)}
            sections={sections.map((id) => ({ id, label: t(`cases:section.${id}`) }))}
            current={section}
          />
        )}
        <CaseFileSection key={section} section={section} file={file} onGo={go} />
      </Tabs>
    </>
  );
}
