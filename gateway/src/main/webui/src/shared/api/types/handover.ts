import type { components } from '../generated/case-service';

type Schemas = components['schemas'];

export type Handover = Schemas['Handover'];
/** What the recipient reads: just what the person consented to. */
export type HandoverExtract = Schemas['HandoverExtract'];
/** What the recipient sees before it accepts: enough to decide, not enough to recognise. */
export type HandoverMinimum = Schemas['HandoverMinimum'];
