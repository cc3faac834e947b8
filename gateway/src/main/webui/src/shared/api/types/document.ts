import type { components } from '../generated/case-service';

type Schemas = components['schemas'];

export type CaseDocument = Schemas['CaseDocument'];
export type CaseDocumentList = Schemas['CaseDocumentList'];
/** What a body sees of a document. */
export type HandoverDocument = Schemas['HandoverDocument'];
