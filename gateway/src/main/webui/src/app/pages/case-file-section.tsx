import { lazy } from 'react';
import { useConsents } from '@features/consents/consents';
import { CaseHandoversTab } from '@features/handovers/case-handovers-tab';
import { InvolvedBodies } from '@features/handovers/involved-bodies';
import type { GapAbout } from '@features/gaps/report-gap';
import { ReportedGaps } from '@features/gaps/reported-gaps';
import { OverviewTab } from '@features/cases/file/overview-tab';
import type { CaseFile } from '@shared/api/types/case';
import { loadOfficeTexts } from '@shared/i18n/i18n';
import type { SectionId } from './case-file-sections';

const PersonTab = lazy(async () => ({
  default: (await import('@features/cases/person/person-tab')).PersonTab,
}));
const AssessmentTab = lazy(async () => ({
  default: (await import('@features/cases/assessments/assessment-tab')).AssessmentTab,
}));
const GoalsTab = lazy(async () => ({ default: (await import('@features/cases/goals/goals-tab')).GoalsTab }));
const PlanTab = lazy(async () => ({ default: (await import('@features/cases/plan/plan-tab')).PlanTab }));
const ContactsTab = lazy(async () => ({
  default: (await import('@features/cases/contacts/contacts-tab')).ContactsTab,
}));
const DocumentsSection = lazy(async () => {
  const [{ DocumentsSection: section }] = await Promise.all([
    import('@features/cases/documents/documents-section'),
    loadOfficeTexts(),
  ]);
  return { default: section };
});
const ConferencesTab = lazy(async () => ({
  default: (await import('@features/cases/conferences/conferences-tab')).ConferencesTab,
}));
const AskTeam = lazy(async () => ({
  default: (await import('@features/peer-advice/ask-team')).AskTeam,
}));
const ConsentsTab = lazy(async () => ({
  default: (await import('@features/consents/consents-tab')).ConsentsTab,
}));
const RequestsSection = lazy(async () => ({
  default: (await import('@features/case-requests/requests-section')).RequestsSection,
}));
const ResultsTab = lazy(async () => ({
  default: (await import('@features/handovers/results-tab')).ResultsTab,
}));
const TimelineTab = lazy(async () => ({
  default: (await import('@features/cases/history/timeline-tab')).TimelineTab,
}));
const PathSection = lazy(async () => ({
  default: (await import('@features/cases/path/path-section')).PathSection,
}));
const AccessesTab = lazy(async () => ({
  default: (await import('@features/cases/history/accesses-tab')).AccessesTab,
}));
const RightsSection = lazy(async () => {
  const [{ RightsSection: section }] = await Promise.all([
    import('@features/cases/rights/rights-section'),
    loadOfficeTexts(),
  ]);
  return { default: section };
});

interface Props {
  section: SectionId;
  file: CaseFile;
  onGo: (section: SectionId) => void;
  /** Nothing for whoever may only read. */
  onReportGap?: (about: GapAbout) => void;
}

/** One section of the Fallakte. Only the overview comes with the page, the others when they are asked for. */
export function CaseFileSection({ section, file, onGo, onReportGap }: Props) {
  switch (section) {
    case 'overview':
      return <OverviewTab file={file} involved={<InvolvedBodies caseId={file.id} />} />;
    case 'person':
      return <PersonTab file={file} />;
    case 'assessment':
      return <AssessmentTab file={file} onReportGap={onReportGap} />;
    case 'goals':
      return <GoalsTab file={file} />;
    case 'plan':
      return <PlanTab file={file} />;
    case 'contacts':
      return <ContactsTab file={file} />;
    case 'documents':
      return <DocumentsSection file={file} />;
    case 'conferences':
      return <Conferences file={file} onGo={onGo} />;
    case 'consents':
      return <ConsentsTab file={file} />;
    case 'handovers':
      return <Handovers file={file} onGo={onGo} onReportGap={onReportGap} />;
    case 'requests':
      return <RequestsSection file={file} onGoToConsents={() => onGo('consents')} />;
    case 'results':
      return <ResultsTab caseId={file.id} />;
    case 'gaps':
      return <ReportedGaps origin={`/cases/${file.id}`} />;
    case 'timeline':
      return <TimelineTab file={file} />;
    case 'path':
      return <PathSection file={file} />;
    case 'accesses':
      return <AccessesTab file={file} />;
    case 'rights':
      return <RightsSection file={file} />;
  }
}

function Conferences({ file, onGo }: Pick<Props, 'file' | 'onGo'>) {
  const consents = useConsents(file.id);
  return (
    <div className="kim-stack">
      <ConferencesTab file={file} consents={consents.data?.items ?? []} onGoToPlan={() => onGo('plan')} />
      <AskTeam file={file} />
    </div>
  );
}

function Handovers({ file, onGo, onReportGap }: Omit<Props, 'section'>) {
  const consents = useConsents(file.id);
  const valid = consents.data?.items.filter(({ status }) => status === 'GIVEN') ?? [];
  return (
    <CaseHandoversTab
      file={file}
      consents={valid}
      onGoToConsents={() => onGo('consents')}
      onReportGap={onReportGap}
    />
  );
}
