import type { components } from '../generated/case-service';

type Schemas = components['schemas'];

export type ReferralItem = Schemas['ReferralInboxItem'];
export type Referral = Schemas['Referral'];
/** What decides, without the person. */
export type ReferralPreview = Schemas['ReferralPreview'];
export type ReferralDecision = Schemas['ReferralDecision'];
export type ReferralAttachment = Schemas['ReferralAttachment'];
export type ReferralChange = Schemas['ReferralChange'];
export type ReferralAmendment = Schemas['ReferralAmendment'];
export type DuplicateHint = Schemas['DuplicateHint'];
/** A Systemlücke that a refusal points at, ready to be released. */
export type GapDraft = Schemas['GapDraft'];
/** Who could take a referral, and why these. */
export type AssignmentProposal = Schemas['AssignmentProposal'];
export type CaseReferral = Schemas['CaseReferral'];
