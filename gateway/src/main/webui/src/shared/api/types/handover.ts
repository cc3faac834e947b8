import type { components } from '../generated/case-service';

type Schemas = components['schemas'];

export type Handover = Schemas['Handover'];
/** What the recipient reads: just what the person consented to. */
export type HandoverExtract = Schemas['HandoverExtract'];
/** What the recipient sees before it accepts: enough to decide, not enough to recognise. */
export type HandoverMinimum = Schemas['HandoverMinimum'];
/** How a handover stands beside its status. */
export type HandoverProgress = Schemas['HandoverProgress'];
export type HandoverMessage = Schemas['HandoverMessageView'];
/** Übergabeprocedere of the KI, with the version to change it on. */
export type Procedere = Schemas['ProcedereView'];
export type ProcederePoint = Schemas['ProcederePoint'];
/** What the rules propose, with the reason in both languages. */
export type KindProposal = Schemas['HandoverKindProposal'];
export type HandoverTarget = Schemas['HandoverTarget'];
export type CaseResults = Schemas['CaseResults'];
/** What a body without an account sees of its handover. */
export type LinkView = Schemas['HandoverLinkView'];
