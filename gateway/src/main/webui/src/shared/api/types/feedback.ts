import type { components } from '../generated/case-service';

type Schemas = components['schemas'];

export type FeedbackRequest = Schemas['FeedbackRequest'];
export type PaperFeedback = Schemas['PaperFeedbackRequest'];
/** What Ratsuchende said of a site in a half-year; full groups only. */
export type FeedbackFigures = Schemas['FeedbackFigures'];
/** Figures of the KI over half-years, and words that a human has released. */
export type FeedbackPeriodReport = Schemas['FeedbackPeriodReport'];
export type FeedbackWords = Schemas['FeedbackWords'];
