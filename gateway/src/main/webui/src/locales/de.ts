import type { ResourceLanguage } from 'i18next';

const files = import.meta.glob<ResourceLanguage[string]>(
  [
    './de/*.json',
<<<<<<< HEAD
    '!./de/{additional-fields,audit,documents,exports,indicators,settings,supervision,webhooks}.json',
=======
    '!./de/{additional-fields,audit,exports,indicators,settings,site-form,supervision,webhooks}.json',
>>>>>>> slice-5b
  ],
  { eager: true, import: 'default' },
);

/** File name = namespace: `de/cases.json` is read with `t('cases:…')`. */
export const resources: ResourceLanguage = Object.fromEntries(
  Object.entries(files).map(([path, texts]) => [path.slice('./de/'.length, -'.json'.length), texts]),
);
