import type { components } from '../generated/case-service';

type Schemas = components['schemas'];

export type Absence = Schemas['Absence'];
export type AbsenceKind = Schemas['AbsenceKind'];
export type TeamArea = Schemas['TeamArea'];
export type TeamAreaChange = Schemas['TeamAreaChange'];
export type ShareCalculation = Schemas['PostShareCalculation'];
export type ShareStep = Schemas['PostShareStep'];
export type TakeoverLine = Schemas['PostShareTakeoverLine'];
export type TeamLoad = Schemas['TeamLoad'];
export type AssignmentLine = Schemas['BulkCaseResult'];
export type Review = Schemas['SupervisionReview'];
export type ReviewDetail = Schemas['SupervisionReviewDetail'];
export type Sample = Schemas['SupervisionSample'];
/** Checkliste der Fachaufsicht, with the version to change it on. */
export type Checklist = Schemas['SupervisionChecklist'];
export type Question = Schemas['SupervisionQuestion'];
export type AdditionalField = Schemas['AdditionalField'];
export type CaseAdditionalField = Schemas['CaseAdditionalField'];
