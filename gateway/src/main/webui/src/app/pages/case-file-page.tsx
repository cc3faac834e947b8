import { useNavigate, useParams } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CaseActions } from '@features/cases/file/case-actions';
import { CaseGlance } from '@features/cases/file/case-glance';
import { MergedNote } from '@features/cases/file/merged-note';
import { RestrictedNote } from '@features/cases/file/restricted-note';
import { WithheldNote } from '@features/cases/file/withheld-note';
import { PhaseStepper } from '@features/cases/file/phase-stepper';
import { useCase } from '@features/cases/get-case';
import type { GapAbout } from '@features/gaps/report-gap';
import { ReportGapDialog } from '@features/gaps/report-gap-dialog';
import { ErasedNote, RetentionLine } from '@features/retention/in-file';
import { isProblem } from '@shared/api/problem';
import type { CaseFile } from '@shared/api/types/case';
import { formatDate } from '@shared/i18n/format';
import { usePhone } from '@shared/lib/use-phone';
import { useUrlSearch } from '@shared/lib/use-url-search';
import { Badge } from '@shared/ui/badge';
import { Button } from '@shared/ui/button';
import { useCodeLabel } from '@shared/ui/code';
import { LinkButton } from '@shared/ui/link-button';
import { Menu } from '@shared/ui/menu';
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
  const [gap, setGap] = useState<GapAbout>();
  const name = file.data ? `${file.data.person.familyName}, ${file.data.person.givenName}` : t('cases:file');
  return (
    <Page
      title={name}
      crumbs={[{ label: t('cases:title'), to: '/cases' }]}
      subline={file.data && <Subline file={file.data} />}
      actions={file.data && <FileActions file={file.data} onReportGap={() => setGap({})} />}
    >
      {isProblem(file.error, 'case-erased') ? (
        <Suspense fallback={<Skeleton lines={2} shape="card" />}>
          <ErasedNote problem={file.error.problem} />
        </Suspense>
      ) : (
        <QueryView query={file} failed={t('cases:fileFailed')} skeleton={<Skeleton lines={5} shape="card" />}>
          {(data) => <File file={data} onReportGap={data.mine ? setGap : undefined} />}
        </QueryView>
      )}
      {gap && file.data && (
        <ReportGapDialog
          origin={`/cases/${caseId}`}
          about={{ ...gap, municipality: file.data.municipality ?? undefined }}
          onClose={() => setGap(undefined)}
        />
      )}
    </Page>
  );
}

function Subline({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  return (
    <span className="kim-row">
      {[file.number, file.municipality?.name].filter(Boolean).join(' · ')}
      {file.person.addressBlocked && <Badge tone="warning">{t('person:block.badge')}</Badge>}
      {file.closedAt && <Badge>{label('casePhase', file.phase)}</Badge>}
      {!file.mayWork && <Badge icon="visibility">{t('cases:readOnly')}</Badge>}
      {file.relation === 'SUBSTITUTE' && file.away && (
        <Badge tone="info">{t('cases:standingIn', { until: formatDate(file.away.until) })}</Badge>
      )}
    </span>
  );
}

function FileActions({ file, onReportGap }: { file: CaseFile; onReportGap: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      <Prints file={file} />
      <CaseActions file={file}>
        <Button label={t('gaps:report')} onClick={onReportGap} />
      </CaseActions>
    </>
  );
}

/** On a phone behind one button, so that the tabs are on the first screen. */
function Prints({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const params = { caseId: file.id };
  if (usePhone()) {
    const actions = [
      {
        label: t('cases:print.action'),
        onSelect: () => void navigate({ to: '/cases/$caseId/print', params }),
      },
      { label: t('folder:action'), onSelect: () => void navigate({ to: '/cases/$caseId/folder', params }) },
    ];
    return <Menu variant="tertiary" icon="download" label={t('cases:print.menu')} actions={actions} />;
  }
  return (
    <>
      <LinkButton
        to="/cases/$caseId/print"
        params={params}
        variant="tertiary"
        label={t('cases:print.action')}
      />
      <LinkButton to="/cases/$caseId/folder" params={params} variant="tertiary" label={t('folder:action')} />
    </>
  );
}

function File({ file, onReportGap }: { file: CaseFile; onReportGap?: (about: GapAbout) => void }) {
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
      <MergedNote file={file} />
      <RestrictedNote file={file} />
      {file.closedAt && !file.mergedInto && (
        <Suspense fallback={<Skeleton lines={1} shape="row" />}>
          <RetentionLine caseId={file.id} number={file.number} />
        </Suspense>
      )}
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
        <Suspense key={section} fallback={<Skeleton lines={5} shape="row" />}>
          <CaseFileSection section={section} file={file} onGo={go} onReportGap={onReportGap} />
        </Suspense>
      </Tabs>
    </>
  );
}
