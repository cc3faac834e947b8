import type { components } from '../generated/case-service';

type Schemas = components['schemas'];

/** A Fallkonferenz, as far as the reader may read it. */
export type Conference = Schemas['Conference'];
export type ConferenceResult = Conference['results'][number];
/** A question to the team that shows groups and never the person. */
export type PeerAdvice = Schemas['PeerAdvice'];
export type PeerAnswer = PeerAdvice['answers'][number];
/** So sieht es das Team. */
export type PeerAdvicePreview = Schemas['PeerAdvicePreview'];
export type PeerAdviceRequest = Schemas['PeerAdviceRequest'];
