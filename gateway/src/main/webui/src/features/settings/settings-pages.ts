import type { LinkProps } from '@tanstack/react-router';
import type { Role } from '@shared/session/me';

export interface SettingsPageEntry {
  to: NonNullable<LinkProps['to']>;
  /** Key in `settings:hub`. */
  key: string;
  /** Who may change what stands there; the same as in the services' access lists, which a test compares. */
  roles: readonly Role[];
  /** What the page saves. */
  endpoint: string;
}

/** All that a KI sets up for itself, without a release. */
export const SETTINGS_PAGES: readonly SettingsPageEntry[] = [
  {
    to: '/settings/process',
    key: 'process',
    roles: ['tenant-admin'],
    endpoint: 'PUT;/api/v1/process-configuration',
  },
  {
    to: '/settings/target-groups',
    key: 'targetGroups',
    roles: ['coordinator', 'ki-lead', 'tenant-admin'],
    endpoint: 'PUT;/api/v1/target-group-rules',
  },
  {
    to: '/settings/local-themes',
    key: 'localThemes',
    roles: ['coordinator', 'tenant-admin'],
    endpoint: 'PUT;/api/v1/local-themes',
  },
  {
    to: '/settings/handover-procedere',
    key: 'procedere',
    roles: ['coordinator', 'tenant-admin'],
    endpoint: 'PUT;/api/v1/handovers/procedere',
  },
  {
    to: '/settings/transition-checklists',
    key: 'checklists',
    roles: ['coordinator', 'tenant-admin'],
    endpoint: 'PUT;/api/v1/team/transition-checklists',
  },
  {
    to: '/settings/consent-texts',
    key: 'consentTexts',
    roles: ['coordinator', 'tenant-admin'],
    endpoint: 'POST;/api/v1/consents/texts/{language}/review',
  },
  {
    to: '/settings/retention',
    key: 'retention',
    roles: ['coordinator', 'ki-lead', 'tenant-admin'],
    endpoint: 'PUT;/api/v1/team/retention',
  },
  {
    to: '/supervision',
    key: 'supervision',
    roles: ['coordinator', 'tenant-admin'],
    endpoint: 'PUT;/api/v1/team/supervision-checklist',
  },
  {
    to: '/additional-fields',
    key: 'additionalFields',
    roles: ['tenant-admin'],
    endpoint: 'POST;/api/v1/team/additional-fields',
  },
  {
    to: '/settings/export',
    key: 'export',
    roles: ['tenant-admin'],
    endpoint: 'PUT;/api/v1/exports/mapping',
  },
];
