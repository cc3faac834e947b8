import type { components } from '../generated/case-service';

type Schemas = components['schemas'];

export type TargetRules = Schemas['TargetGroupRules'];
export type TargetRule = Schemas['TargetGroupRule'];
export type TargetRulesVersion = Schemas['TargetGroupRulesVersion'];
export type TargetRulesExample = Schemas['TargetGroupRulesExample'];
export type TargetPreview = Schemas['TargetGroupPreview'];
/** Gehört zur Zielgruppe, nicht, oder unklar, and why. */
export type TargetHint = Schemas['TargetGroupHint'];
export type TargetReason = Schemas['TargetGroupReason'];
export type CaseTargetGroup = Schemas['CaseTargetGroup'];
/** What is known before a case is opened; no name. */
export type TargetCheck = Schemas['TargetGroupCheck'];
