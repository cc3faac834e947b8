import type { ResourceLanguage } from 'i18next';

const files = import.meta.glob<ResourceLanguage[string]>(
  [
    './de/*.json',
    '!./de/{accessibility,additional-fields,audit,bodies,documents,exports,imports,indicators,retention,rights,settings,shares,site-form,supervision,webhooks}.json',
  ],
  { eager: true, import: 'default' },
);

/** File name = namespace: `de/cases.json` is read with `t('cases:…')`. */
export const resources: ResourceLanguage = Object.fromEntries(
  Object.entries(files).map(([path, texts]) => [path.slice('./de/'.length, -'.json'.length), texts]),
);
