// Screens of authorities, steering, figures and oversight, in the form of screens.mjs.
const PROCEDURE = '/procedures/01900000-0000-7000-8003-000000000201';
const id = (number) => `01900000-0000-7000-8004-000000000${number}`;

export const STRUCTURE_SCREENS = [
  { name: 'desk', role: 'residence-officer', path: '/', dark: true },
  {
    name: 'handover-inbox',
    role: 'residence-officer',
    path: '/handover-inbox?selected=01900000-0000-7000-8003-000000000102',
  },
  {
    name: 'handover-extract',
    role: 'residence-officer',
    path: '/handover-inbox?selected=01900000-0000-7000-8003-000000000104',
    steps: [['click', 'button', 'Auszug lesen']],
  },
  {
    name: 'handover-decline',
    role: 'residence-officer',
    path: '/handover-inbox?selected=01900000-0000-7000-8003-000000000102',
    fullPage: false,
    steps: [['click', 'button', 'Ablehnen']],
  },
  { name: 'procedures', role: 'residence-officer', path: '/procedures' },
  { name: 'procedure', role: 'residence-officer', path: PROCEDURE, dark: true },
  {
    name: 'procedure-check',
    role: 'residence-officer',
    path: PROCEDURE,
    steps: [['click', 'button', /Prüfen: Lebensunterhalt/]],
  },
  {
    name: 'procedure-decide',
    role: 'residence-officer',
    path: PROCEDURE,
    fullPage: false,
    steps: [
      ['click', 'button', 'Entscheiden'],
      ['click', 'radio', 'erteilt'],
    ],
  },
  { name: 'situation', role: 'coordinator', path: '/', dark: true },
  { name: 'gaps', role: 'coordinator', path: `/gaps?selected=${id(102)}` },
  {
    name: 'gap-bundle',
    role: 'coordinator',
    path: `/gaps?selected=${id(103)}`,
    fullPage: false,
    steps: [
      ['click', 'button', 'In ein Thema bündeln'],
      ['click', 'radio', 'Neues Thema anlegen'],
    ],
  },
  { name: 'themes', role: 'coordinator', path: '/themes' },
  { name: 'theme', role: 'coordinator', path: `/themes/${id(201)}` },
  { name: 'meetings', role: 'coordinator', path: '/meetings' },
  { name: 'meeting', role: 'coordinator', path: `/meetings/${id(401)}` },
  {
    name: 'decision-form',
    role: 'coordinator',
    path: `/meetings/${id(401)}`,
    fullPage: false,
    steps: [
      ['click', 'button', 'Beschluss festhalten'],
      ['click', 'button', 'Arbeitsauftrag hinzufügen'],
    ],
  },
  { name: 'decisions', role: 'coordinator', path: '/decisions' },
  { name: 'bodies', role: 'coordinator', path: '/bodies' },
  { name: 'body', role: 'coordinator', path: `/bodies/${id(301)}` },
  {
    name: 'seat-form',
    role: 'coordinator',
    path: `/bodies/${id(301)}`,
    fullPage: false,
    steps: [['click', 'button', 'Sitz hinzufügen']],
  },
  { name: 'session', role: 'steering-member', path: '/', dark: true },
  { name: 'indicators', role: 'coordinator', path: '/indicators', dark: true },
  { name: 'indicator-values', role: 'coordinator', path: '/indicators?view=values' },
  { name: 'indicators-land', role: 'land-controlling', path: '/' },
  { name: 'definitions', role: 'land-controlling', path: '/definitions' },
  { name: 'deliveries', role: 'land-controlling', path: '/deliveries' },
  { name: 'accesses', role: 'data-protection-officer', path: '/' },
  { name: 'sites', role: 'case-manager', path: '/sites' },
  { name: 'organisations', role: 'coordinator', path: '/organisations' },
  {
    name: 'organisation',
    role: 'coordinator',
    path: '/organisations/01900000-0000-7000-8000-051700000008',
  },
];
