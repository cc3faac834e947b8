import type { components } from '../generated/abh-service';

type Schemas = components['schemas'];

/** Fallübergabe in the inbox of an authority: codes and places only, nothing about the person. */
export type InboxHandover = Schemas['InboxHandover'];
/** Set when the person lives outside the authority's area. */
export type CompetenceHint = Schemas['CompetenceHint'];
export type ProcedureStatus = Schemas['ProcedureStatus'];
/** How a checklist stands; says nothing about the decision. */
export type ChecklistSummary = Schemas['ChecklistSummary'];
export type ProcedureItem = Schemas['ProcedureListItem'];
/** Verfahren: a checklist against a frozen version of the rules, and the decision of an officer. */
export type Procedure = Schemas['Procedure'];
export type RuleVersion = Schemas['RuleVersion'];
export type Grant = Schemas['Grant'];
export type RuleHint = Schemas['RuleHint'];
export type ChecklistItem = Schemas['ChecklistItem'];
/** Rules in force and the words for the documents they name. */
export type RulesInForce = Schemas['RulesInForce'];
