import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Forms that change a record on the version that was read: overtaken, they show both versions and lose nothing. */
const FORMS: Record<string, string> = {
  HandoverInboxResource_decline: 'handover-inbox/refusal-dialog',
  HandoverInboxResource_giveBack: 'handover-inbox/refusal-dialog',
  ProcedureResource_decide: 'procedures/decide-dialog',
  AppointmentResource_change: 'cases/appointments/move-appointment-dialog',
  AppointmentResource_close: 'cases/appointments/close-appointment-dialog',
  ConferenceResource_correct: 'cases/conferences/conference-form',
  ContactResource_correct: 'cases/contacts/correct-contact-form',
  AgreementResource_sign: 'cases/agreement/sign-dialog',
  GoalResource_close: 'cases/goals/close-goal-dialog',
  AddressBlockResource_lift: 'cases/person/lift-block-dialog',
  HouseholdResource_change: 'cases/person/place-dialog',
  MigrationNoteResource_write: 'cases/person/migration-note-card',
  PersonFileResource_change: 'cases/person/person-form',
  PlanResource_change: 'cases/plan/step-form',
  PlanResource_postpone: 'cases/plan/postpone-dialog',
  PlanResource_state: 'cases/plan/step-state-dialog',
  CaseRequestDecisionResource_decide: 'case-requests/refuse-dialog',
  CaseSupervisionResource_answer: 'cases/file/supervision-card',
  CaseRetentionResource_erase: 'retention/erase-dialog',
  CaseRetentionResource_hold: 'retention/hold-dialog',
  RetentionResource_set: 'retention/years-form',
  CaseResource_assign: 'cases/file/assign-dialog',
  CaseResource_close: 'cases/file/close-case-dialog',
  CaseResource_phase: 'cases/file/side-phase-dialog',
  AnswerResource_complete: 'handovers/answer-dialog',
  AnswerResource_decline: 'handovers/answer-dialog',
  AnswerResource_giveBack: 'handovers/answer-dialog',
  WatchResource_followUp: 'handovers/sender-steps',
  DisclosureRequestResource_extend: 'cases/rights/request-step-dialog',
  DisclosureRequestResource_give: 'cases/rights/request-step-dialog',
  DisclosureRequestResource_refuse: 'cases/rights/request-step-dialog',
  RestrictionResource_lift: 'cases/rights/lift-dialog',
  ProcedereResource_replace: 'settings/procedere-page',
  ExportResource_replace: 'exports/export-mapping-page',
  ChecklistResource_replace: 'supervision/checklist-dialog',
  LocalThemeResource_replace: 'settings/local-themes/local-themes-page',
  ProcessResource_replace: 'settings/process/process-page',
  RulesResource_replace: 'settings/target-groups/target-groups-page',
  ReferralResource_decline: 'referrals/decline-dialog',
  ReferralResource_forward: 'referrals/forward-dialog',
  ReferralResource_merge: 'referrals/merge-dialog',
  AbsenceResource_change: 'team/absence-dialog',
  FieldResource_change: 'additional-fields/field-dialog',
  ColleagueResource_speak: 'team/languages-dialog',
  DocumentResource_describe: 'cases/documents/describe-document-form',
  TransitionChecklistResource_replace: 'settings/checklists/checklists-page',
  AreaResource_change: 'team/area-dialog',
  ReviewResource_tell: 'supervision/feedback-dialog',
  AgreementResource_put: 'organisations/agreement-dialog',
  BodyResource_put: 'bodies/body-dialog bodies/seat-dialog',
  GapStepResource_escalate: 'gaps/step-dialogs',
  GapStepResource_reject: 'gaps/step-dialogs',
  GapStepResource_solve: 'gaps/step-dialogs',
  InterpreterResource_put: 'interpreting/interpreter-dialog',
  InterpretingResource_complete: 'interpreting/request-dialog',
  ReimbursementResource_setRate: 'interpreting/payment-card',
  InterpretingResource_cancel: 'interpreting/cancel-form',
  RecordingResource_record: 'decisions/decision-dialog',
  MeetingResource_hold: 'meetings/hold-dialog',
  SiteResource_put: 'sites/site-form',
  SubmissionResource_submit: 'themes/submit-dialog',
};

/** A form whose values have a version each, in the body. */
const VERSIONS_INSIDE = 'cases/additional/case-fields-card';

/** Changes on a version without a form of their own: where somebody who was overtaken sees what is stored. */
const NO_FORM: Record<string, string> = {
  ProcedureResource_check: 'shows both findings in a table of its own (check-conflict)',
  MergeResource_merge: 'one tick, said anew for the two cases as they are now',
  MergeResource_undo: 'a button',
  InformationResource_given: 'one day; the stored one stands in the list above it',
  MilestoneResource_reach: 'one day; the stored one stands on the step',
  FeedbackResource_decide: 'a button; the stored decision stands beside it',
  BundleResource_bundle: 'changes several gaps, each on its own version',
  GapStepResource_triage: 'a button',
  InterpretingResource_offer: 'a choice among those who are free now',
};

/** Not used by the workplace: systems of other bodies call them. */
const NOT_HERE = [
  'ReferralResource_amend',
  'ReferralResource_withdraw',
  'OfferResource_put',
  'OrganisationResource_put',
];

const ROOT = resolve(import.meta.dirname, '../../../../../..');
const FEATURES = resolve(import.meta.dirname, '../features');

interface Operation {
  operationId?: string;
  parameters?: { name?: string }[];
  requestBody?: unknown;
}

/** Every operation of the services that takes words and asks for the version. */
function changesOnAVersion(): string[] {
  return ['abh-service', 'case-service', 'network-service', 'reporting-service'].flatMap((service) => {
    const file = resolve(ROOT, service, 'src/main/openapi/openapi.json');
    const { paths } = JSON.parse(readFileSync(file, 'utf8')) as {
      paths: Record<string, Record<string, Operation>>;
    };
    return Object.values(paths)
      .flatMap((path) => Object.values(path))
      .filter(
        ({ parameters, requestBody }) => requestBody && parameters?.some(({ name }) => name === 'If-Match'),
      )
      .map(({ operationId }) => operationId!);
  });
}

/** What is given to the shared forms, one text per form. */
function formsIn(file: string): string[] {
  const source = readFileSync(resolve(FEATURES, `${file}.tsx`), 'utf8');
  return source.split(/= use(?:DraftForm|Overtaken)\b/).slice(1);
}

/** Hooks that give a form the record as it is stored now. */
const COMPARES = /\bstored\b|\bfetchNow\b|\.\.\.use\w+Now\(/;

describe('a form that somebody else has overtaken', () => {
  it('is known for every change that the services take on a version only', () => {
    const known = [...Object.keys(FORMS), ...Object.keys(NO_FORM), ...NOT_HERE];
    expect(known.sort()).toEqual(changesOnAVersion().sort());
  });

  it.each([...Object.entries(FORMS), ['values of additional fields', VERSIONS_INSIDE] as const])(
    '%s shows both versions',
    (_, files) => {
      for (const file of files.split(' ')) {
        const forms = formsIn(file);
        expect(forms.length, file).toBeGreaterThan(0);
        for (const form of forms) expect(form.slice(0, 1600), file).toMatch(COMPARES);
      }
    },
  );
});
