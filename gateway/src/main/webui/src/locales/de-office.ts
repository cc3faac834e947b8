import type { ResourceLanguage } from 'i18next';

const files = import.meta.glob<ResourceLanguage[string]>(
  './de/{accessibility,additional-fields,audit,bodies,documents,exports,imports,indicators,retention,rights,settings,shares,site-form,supervision,webhooks}.json',
  { eager: true, import: 'default' },
);

/** Texts of figures and set-up, which the daily work does without: they come with their pages. */
export const resources: ResourceLanguage = Object.fromEntries(
  Object.entries(files).map(([path, texts]) => [path.slice('./de/'.length, -'.json'.length), texts]),
);
