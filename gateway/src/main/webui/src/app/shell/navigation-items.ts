import type { LinkProps } from '@tanstack/react-router';
import type { Role } from '@shared/session/me';
import type { IconName } from '@shared/ui/icon';

export interface NavigationItem {
  to: NonNullable<LinkProps['to']>;
  /** Key in `common:nav`. */
  label: string;
  icon: IconName;
  /** Further pages behind this entry, so that it stays marked there. */
  within?: string[];
}

const ITEMS = {
  today: { to: '/today', label: 'today', icon: 'home' },
  referrals: { to: '/referrals', label: 'referrals', icon: 'mail' },
  cases: { to: '/cases', label: 'cases', icon: 'draft' },
  handovers: { to: '/handovers', label: 'handovers', icon: 'arrow-forward' },
  handoverInbox: { to: '/handovers/inbox', label: 'handovers', icon: 'arrow-forward' },
  calendar: {
    to: '/calendar',
    label: 'calendar',
    icon: 'calendar-today',
    within: ['/walk-ins', '/feedback'],
  },
  settings: {
    to: '/settings',
    label: 'settings',
    icon: 'edit',
    within: ['/supervision', '/additional-fields'],
  },
  offers: { to: '/offers', label: 'offers', icon: 'search', within: ['/sites', '/organisations'] },
  network: {
    to: '/organisations',
    label: 'network',
    icon: 'language',
    within: ['/sites', '/offers', '/interpreting'],
  },
  desk: { to: '/desk', label: 'desk', icon: 'home' },
  abhInbox: { to: '/handover-inbox', label: 'handovers', icon: 'mail' },
  procedures: { to: '/procedures', label: 'procedures', icon: 'draft' },
  team: {
    to: '/team',
    label: 'team',
    icon: 'calendar-today',
    within: ['/supervision', '/cases', '/peer-advice', '/settings'],
  },
  teamOnly: { to: '/team', label: 'team', icon: 'calendar-today' },
  situation: { to: '/situation', label: 'situation', icon: 'home' },
  gaps: { to: '/gaps', label: 'gaps', icon: 'warning' },
  themes: { to: '/themes', label: 'themes', icon: 'drive-folder-upload' },
  steering: {
    to: '/meetings',
    label: 'steering',
    icon: 'calendar-today',
    within: ['/decisions', '/bodies'],
  },
  bodies: { to: '/bodies', label: 'bodies', icon: 'calendar-today' },
  session: { to: '/session', label: 'session', icon: 'calendar-today', within: ['/meetings', '/themes'] },
  decisions: { to: '/decisions', label: 'decisions', icon: 'success', within: ['/bodies'] },
  indicators: { to: '/indicators', label: 'indicators', icon: 'checklist' },
  deliveries: { to: '/deliveries', label: 'deliveries', icon: 'download' },
  definitions: { to: '/definitions', label: 'definitions', icon: 'info' },
  webhooks: { to: '/webhooks', label: 'webhooks', icon: 'mail' },
  accesses: { to: '/accesses', label: 'accesses', icon: 'visibility' },
} satisfies Record<string, NavigationItem>;

/** At most seven entries a role; the first one is its first page. */
const BY_ROLE: [Role, NavigationItem[]][] = [
  [
    'case-manager',
    [ITEMS.today, ITEMS.referrals, ITEMS.cases, ITEMS.handovers, ITEMS.calendar, ITEMS.offers, ITEMS.gaps],
  ],
  [
    'coordinator',
    [ITEMS.situation, ITEMS.team, ITEMS.gaps, ITEMS.themes, ITEMS.steering, ITEMS.network, ITEMS.indicators],
  ],
  [
    'ki-lead',
    [
      ITEMS.situation,
      ITEMS.teamOnly,
      ITEMS.gaps,
      ITEMS.themes,
      ITEMS.steering,
      ITEMS.network,
      ITEMS.indicators,
    ],
  ],
  ['steering-member', [ITEMS.session, ITEMS.decisions, ITEMS.indicators]],
  ['residence-officer', [ITEMS.desk, ITEMS.abhInbox, ITEMS.procedures, ITEMS.offers]],
  ['naturalisation-officer', [ITEMS.desk, ITEMS.abhInbox, ITEMS.procedures, ITEMS.offers]],
  ['land-controlling', [ITEMS.indicators, ITEMS.deliveries, ITEMS.definitions]],
  ['data-protection-officer', [ITEMS.accesses, ITEMS.deliveries]],
  ['tenant-admin', [ITEMS.network, ITEMS.bodies, ITEMS.settings, ITEMS.webhooks]],
  ['partner', [ITEMS.handoverInbox, ITEMS.offers]],
];

export function navigationOf(roles: Role[]): NavigationItem[] {
  const entries = BY_ROLE.filter(([role]) => roles.includes(role)).flatMap(([, items]) => items);
  return entries.filter((item, index) => entries.findIndex(({ to }) => to === item.to) === index).slice(0, 7);
}
