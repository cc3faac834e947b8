// What `npm run screenshots` looks at: address, role, and the steps to get to the state.
const CASE = '/cases/01900000-0000-7000-8002-000000000101';

export const SCREENS = [
  { name: 'today', role: 'case-manager', path: '/', dark: true },
  { name: 'referrals', role: 'case-manager', path: '/referrals' },
  {
    name: 'referral',
    role: 'case-manager',
    path: '/referrals',
    dark: true,
    steps: [['click', 'button', /Al-Khatib/]],
  },
  {
    name: 'referral-decline',
    role: 'case-manager',
    path: '/referrals',
    fullPage: false,
    steps: [
      ['click', 'button', /Rahimi/],
      ['click', 'button', 'Ablehnen'],
      ['click', 'css', 'dialog button[type=submit]'],
    ],
  },
  { name: 'cases', role: 'case-manager', path: '/cases', dark: true },
  { name: 'new-case', role: 'case-manager', path: '/cases/new' },
  { name: 'case', role: 'case-manager', path: CASE, dark: true },
  { name: 'case-assessment', role: 'case-manager', path: `${CASE}?tab=assessment` },
  {
    name: 'case-assessment-form',
    role: 'case-manager',
    path: `${CASE}?tab=assessment`,
    steps: [
      ['click', 'button', 'Neu erheben'],
      ['click', 'css', 'details:nth-of-type(3) summary'],
    ],
  },
  { name: 'case-goals', role: 'case-manager', path: `${CASE}?tab=goals` },
  {
    name: 'case-contact-form',
    role: 'case-manager',
    path: `${CASE}?tab=contacts`,
    steps: [['click', 'button', 'Kontakt festhalten']],
  },
  { name: 'case-consents', role: 'case-manager', path: `${CASE}?tab=consents` },
  {
    name: 'case-consent-form',
    role: 'case-manager',
    path: `${CASE}?tab=consents`,
    steps: [
      ['click', 'button', 'Einwilligung aufnehmen'],
      ['fill', 'combobox', /Wer darf/, 'Ausl'],
      ['click', 'option', /Ausländerbehörde/],
    ],
  },
  { name: 'case-handovers', role: 'case-manager', path: `${CASE}?tab=handovers` },
  {
    name: 'case-handover-preview',
    role: 'case-manager',
    path: `${CASE}?tab=handovers`,
    fullPage: false,
    steps: [['click', 'button', /Was sieht/]],
  },
  {
    name: 'case-offer',
    role: 'case-manager',
    path: `${CASE}?tab=handovers`,
    steps: [['click', 'button', 'Übergabe anbieten']],
  },
  {
    name: 'case-gap',
    role: 'case-manager',
    path: CASE,
    fullPage: false,
    steps: [['click', 'button', 'Systemlücke melden']],
  },
  { name: 'case-timeline', role: 'case-manager', path: `${CASE}?tab=timeline` },
  { name: 'case-accesses', role: 'case-manager', path: `${CASE}?tab=accesses` },
  { name: 'handovers', role: 'case-manager', path: '/handovers' },
  { name: 'offers', role: 'case-manager', path: '/offers' },
  { name: 'partner-inbox', role: 'partner', path: '/', steps: [['click', 'button', /Leistungen klären/]] },
  { name: 'accessibility', role: 'case-manager', path: '/accessibility' },
  { name: 'not-found', role: 'partner', path: '/gibt-es-nicht' },
];
