import type { components } from '../generated/case-service';

type Schemas = components['schemas'];

/** Auskunft (Art. 15 DSGVO). */
export type Disclosure = Schemas['Disclosure'];
export type DisclosurePart = Schemas['DisclosurePart'];
export type DisclosureEntry = Schemas['DisclosureEntry'];
/** The same before it is given. */
export type DisclosurePreview = Schemas['DisclosurePreview'];
export type DisclosureHint = Schemas['DisclosureHint'];
export type WithholdingReason = Schemas['WithholdingReason'];
/** Auskunftsersuchen. */
export type DisclosureRequest = Schemas['DisclosureRequest'];
/** Einschränkung der Verarbeitung (Art. 18 DSGVO). */
export type CaseRestriction = Schemas['CaseRestriction'];
