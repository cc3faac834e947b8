import type { components } from '../generated/case-service';

type Schemas = components['schemas'];

/** How a consent was given. */
export type ConsentGiving = Schemas['ConsentGiving'];
/** A consent's text, filled in: what is read on screen and what is printed. */
export type ConsentWording = Schemas['ConsentWording'];
/** A translation of the consent, and whether somebody of the KI has checked it. */
export type ConsentTextState = Schemas['ConsentTextView'];
