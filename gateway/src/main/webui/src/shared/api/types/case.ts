import type { components } from '../generated/case-service';

type Schemas = components['schemas'];

export type LifeDomain = Schemas['LifeDomain'];
export type CasePhase = Schemas['CasePhase'];
export type PersonData = Schemas['PersonData'];
export type PersonHit = Schemas['PersonHit'];
export type Person = Schemas['Person'];
export type CaseItem = Schemas['CaseListItem'];
/** What a change of the case leaves behind. */
export type CaseState = Schemas['CaseState'];
export type CaseFile = Schemas['CaseFile'];
export type DomainAssessment = Schemas['AssessedDomain'];
export type Assessment = Schemas['Assessment'];
export type Goal = Schemas['Goal'];
export type CaseContact = Schemas['Contact'];
export type Consent = Schemas['Consent'];
export type TimelineItem = Schemas['TimelineEntry'];
export type AccessItem = Schemas['Access'];
export type CaseGap = Schemas['GapReport'];
export type CaseRequest = Schemas['CaseRequestView'];
export type CaseRequestReceipt = Schemas['CaseRequestReceipt'];
export type WaitingCaseRequest = Schemas['WaitingCaseRequest'];
export type CaseView = Schemas['CaseView'];
export type BulkCaseResult = Schemas['BulkCaseResult'];
/** What became of each line of an import. */
export type ImportReport = Schemas['ImportReport'];
export type Colleague = Schemas['Colleague'];
