import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SETTINGS_PAGES } from '@features/settings/settings-pages';
import type { Role } from '@shared/session/me';
import { navigationOf } from './navigation-items';

const ROLES: Role[] = [
  'case-manager',
  'coordinator',
  'ki-lead',
  'steering-member',
  'residence-officer',
  'naturalisation-officer',
  'partner',
  'land-controlling',
  'data-protection-officer',
  'tenant-admin',
];

/** What each page of the navigation cannot do without; a page of several roles may read different things. */
const NEEDS: Record<string, string[]> = {
  '/today': ['GET;/api/v1/cases'],
  '/referrals': ['GET;/api/v1/referrals'],
  '/cases': ['GET;/api/v1/cases'],
  '/handovers': ['GET;/api/v1/handovers'],
  '/handovers/inbox': ['GET;/api/v1/handovers'],
  '/calendar': ['GET;/api/v1/appointments'],
  '/offers': ['GET;/api/v1/offers'],
  '/organisations': ['GET;/api/v1/organisations'],
  '/team': ['GET;/api/v1/team/absences', 'GET;/api/v1/team/areas'],
  '/gaps': ['GET;/api/v1/gaps'],
  '/themes': ['GET;/api/v1/themes'],
  '/meetings': ['GET;/api/v1/meetings'],
  '/bodies': ['GET;/api/v1/bodies'],
  '/session': ['GET;/api/v1/meetings'],
  '/decisions': ['GET;/api/v1/decisions'],
  '/indicators': ['GET;/api/v1/indicators', 'GET;/api/v1/indicators/values'],
  '/deliveries': ['GET;/api/v1/reports/deliveries'],
  '/definitions': ['GET;/api/v1/indicators'],
  '/accesses': ['GET;/api/v1/audit/accesses'],
  '/handover-inbox': ['GET;/api/v1/handovers'],
  '/procedures': ['GET;/api/v1/procedures'],
  '/desk': ['GET;/api/v1/procedures'],
  '/webhooks': ['GET;/api/v1/webhooks'],
  '/situation': ['GET;/api/v1/gaps'],
};

const allowed = new Map<string, string[]>();
for (const service of ['case', 'network', 'abh', 'reporting']) {
  const file = join(process.cwd(), '../../../..', `${service}-service/src/main/access/access.csv`);
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [method, path, roles] = line.split(';');
    if (method && path && roles && !method.startsWith('#'))
      allowed.set(`${method};${path}`, roles.split(' '));
  }
}

const may = (role: Role, endpoint: string) => {
  const roles = allowed.get(endpoint);
  return !!roles && (roles.includes('*') || roles.includes(role));
};

describe('the navigation of a role', () => {
  it.each(ROLES.flatMap((role) => navigationOf([role]).map(({ to }) => [role, String(to)] as const)))(
    'of %s leads to %s, which the services let it read',
    (role, to) => {
      if (to === '/settings')
        return expect(SETTINGS_PAGES.some(({ roles }) => roles.includes(role))).toBe(true);
      expect(NEEDS[to], `${to} is not known here`).toBeDefined();
      for (const endpoint of NEEDS[to]!) expect(may(role, endpoint), endpoint).toBe(true);
    },
  );

  it.each(SETTINGS_PAGES.map((page) => [page.endpoint, page.roles] as const))(
    'offers settings that save by %s to exactly who may',
    (endpoint, roles) => {
      expect([...(allowed.get(endpoint) ?? [])].sort()).toEqual([...roles].sort());
    },
  );
});
