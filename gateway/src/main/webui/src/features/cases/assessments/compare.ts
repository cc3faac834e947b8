import type { Assessment, DomainAssessment, LifeDomain } from '@shared/api/types/case';
import { CODES } from '@shared/api/types/codes';

export const FIELDS = ['situation', 'resources', 'needs', 'wishes', 'priority', 'rechtskreis'] as const;
type Field = (typeof FIELDS)[number];
export type Change = 'same' | 'changed' | 'added' | 'gone';

export interface ComparedField {
  field: Field;
  before?: string;
  after?: string;
  change: Change;
}

export interface ComparedDomain {
  domain: LifeDomain;
  fields: ComparedField[];
  changed: boolean;
}

/** Two versions field by field, in the order of the Lebensbereiche; what neither says anything of is left out. */
export function compare(before: Assessment, after: Assessment): ComparedDomain[] {
  return CODES.lifeDomain
    .map((domain) => {
      const fields = compareDomain(saidOf(before, domain), saidOf(after, domain));
      return { domain, fields, changed: fields.some(({ change }) => change !== 'same') };
    })
    .filter(({ fields }) => fields.length > 0);
}

function compareDomain(before: Partial<DomainAssessment>, after: Partial<DomainAssessment>): ComparedField[] {
  return FIELDS.filter((field) => before[field] ?? after[field]).map((field) => ({
    field,
    before: before[field] ?? undefined,
    after: after[field] ?? undefined,
    change: changeOf(before[field], after[field]),
  }));
}

function changeOf(before: string | null | undefined, after: string | null | undefined): Change {
  if (!before) return 'added';
  if (!after) return 'gone';
  return before.trim() === after.trim() ? 'same' : 'changed';
}

const saidOf = ({ domains }: Assessment, domain: string) =>
  domains.find((said) => said.domain === domain) ?? {};
