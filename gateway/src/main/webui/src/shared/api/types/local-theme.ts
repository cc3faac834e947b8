import type { components } from '../generated/case-service';

type Schemas = components['schemas'];

/** A theme of the KI's own, which belongs to one Lebensbereich. */
export type LocalTheme = Schemas['LocalTheme'];
export type LocalThemeList = Schemas['LocalThemeList'];
export type LocalThemeExample = Schemas['LocalThemeExample'];
