import type { components } from '../generated/case-service';

type Schemas = components['schemas'];

export type LifeDomain = Schemas['LifeDomain'];
export type CasePhase = Schemas['CasePhase'];
export type PersonData = Schemas['PersonData'];
export type PersonHit = Schemas['PersonHit'];
export type Person = Schemas['Person'];
export type ReferralItem = Schemas['ReferralInboxItem'];
export type Referral = Schemas['Referral'];
export type ReferralDecision = Schemas['ReferralDecision'];
export type DuplicateHint = Schemas['DuplicateHint'];
export type CaseItem = Schemas['CaseListItem'];
export type CaseFile = Schemas['CaseFile'];
export type DomainAssessment = Schemas['AssessedDomain'];
export type Assessment = Schemas['Assessment'];
export type Goal = Schemas['Goal'];
export type CaseContact = Schemas['Contact'];
export type Consent = Schemas['Consent'];
export type TimelineItem = Schemas['TimelineEntry'];
export type AccessItem = Schemas['Access'];
export type CaseGap = Schemas['GapReport'];
export type Colleague = Schemas['Colleague'];
